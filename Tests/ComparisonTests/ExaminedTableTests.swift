import Disclosure
import Testing

@testable import Comparison

@Suite("What the audit knows of the tables of a comparison") struct ExaminedTableTests {
    @Test("Every table of unreleased enterprises is known, whole and with one measure across")
    func known() throws {
        let tables = try Unreleased(seed: 1).study.tables.filter { !$0.rows.isEmpty }
        let names = tables.map(\.name) + ExperimentTables.names + ["delais-par-annee"]
        let pivots = tables.flatMap { table in table.measures.compactMap { table.pivoted(on: $0.id)?.name } }
        #expect(names.count > 15 && pivots.count > 20)
        for name in names + pivots {
            #expect(ComparisonAttack.reasonNotToExamine(name) != .unknown, "\(name)")
        }
    }

    @Test("The audit has a place for every measure of an examined table") func measures() throws {
        let figures = Unreleased.figures(try Unreleased(seed: 1).study)
        let examined = figures.filter { ComparisonAttack.reasonNotToExamine($0.table) == nil }
        #expect(examined.contains { $0.table == "credibilite-secteurs" })
        #expect(Set(examined.compactMap(ComparisonAttack.unknownMeasure)).isEmpty)
    }

    @Test("Below a drawing of one measure stand all of them: each is read as in the table that is drawn")
    func drawn() throws {
        let printed = Unreleased.figures(try Unreleased(seed: 1).study).filter { $0.table == "effort" }
        let below = printed.map { figure in
            PrintedFigure(
                table: "effort-part-masse-salariale", measure: figure.measure, codes: figure.codes, value: figure.value,
                numerator: nil, denominator: nil, isConfidential: figure.isConfidential)
        }
        let (table, drawing) = (PrintedLines(printed), PrintedLines(below))
        #expect(table.order == drawing.order && table.hidden == drawing.hidden && table.order.count == 3)
        for line in table.order {
            for measure in ["base", "par-salarie", "par-entreprise", "part-masse-salariale"] {
                #expect(table.value(line, measure) == drawing.value(line, measure), "\(line) \(measure)")
            }
        }
    }

    @Test("Tables whose lines are counted and tied are examined; single enterprises have no table")
    func examined() {
        for name in ["portefeuille", "par-secteur-par-salarie", "gagnants-perdants", "enveloppe-solde"] {
            #expect(ComparisonAttack.reasonNotToExamine(name) == nil, "\(name)")
        }
        #expect(ComparisonAttack.reasonNotToExamine("delais") == .publicFigures)
        #expect(ComparisonAttack.reasonNotToExamine("plus-grands-ecarts") == .unknown)
    }
}
