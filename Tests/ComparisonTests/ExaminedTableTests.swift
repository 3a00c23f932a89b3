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

    @Test("Tables whose lines are counted and tied are examined; single enterprises have no table")
    func examined() {
        for name in ["portefeuille", "par-secteur-par-salarie", "gagnants-perdants", "enveloppe-solde"] {
            #expect(ComparisonAttack.reasonNotToExamine(name) == nil, "\(name)")
        }
        #expect(ComparisonAttack.reasonNotToExamine("delais") == .publicFigures)
        #expect(ComparisonAttack.reasonNotToExamine("plus-grands-ecarts") == .unknown)
    }
}
