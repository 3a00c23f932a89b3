import Disclosure
import Facts
import Schemes
import Tables
import Testing
import Words

@testable import Comparison

@Suite("Tables of a comparison") struct TableTests {
    /// Sixty enterprises of 2 to 46 employees, the last one of 900.
    private static func size(_ number: Int) -> Double { number == 60 ? 900 : Double(2 + number % 45) }

    /// Those that have the points of the BGN.
    private static let eligible: [Double] = stride(from: 2, through: 60, by: 2).map(size)

    private static func study(regime: SecrecyRules.Regime? = nil, anchors: [Anchor] = []) throws -> ComparisonStudy {
        let columns = [
            try Samples.column("at-beitrag", year: 2025), try Samples.column("de-bgn-praemie", year: 2025),
            try Samples.column("dk-pakker", year: 2025),
        ]
        let plan = Samples.plan(columns, pair: (0, 1), envelope: 1)
        let enterprises = (1...60).map { number in
            var enterprise = Samples.enterprise(
                String(number), employees: size(number), ctn: number % 3 == 0 ? "AA" : "CC")
            enterprise.facts["erfuellung"] = number % 2 == 0 ? 90 : 50
            return enterprise
        }
        let experiments = ExperimentPlan(
            sizes: [75], claims: [], improvement: 0.2, investment: 500, runs: 20, followed: 75,
            note: Bilingual(same: ""))
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 2), regime: regime, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: anchors, experiments: experiments, model: Samples.enterprise(employees: 75),
                modelSource: "m", sectors: ["AA": Bilingual("Métallurgie", "Metalworking")],
                countries: ["FR": Bilingual(same: "France")], budget: nil, seed: 1),
            workers: 2)
    }

    @Test("A scheme that is not in force in the year has no figure, and says so")
    func noLaw() throws {
        let cell = try #require(try Self.study().table("resultats")?.cell("dk-pakker", "total"))
        #expect(cell.value == nil)
        #expect(cell.reasons == [.undefined(.noLaw)])
    }

    @Test("A contribution stands before an aid, and each says what it is, whatever the order of the countries")
    func natures() throws {
        let rows = try #require(try Self.study().table("effort")).rows
        #expect(rows.map { $0.words[2].code } == ["contribution", "aid", "aid"])
        #expect(rows.map { $0.words[1].code } == ["at-beitrag", "de-bgn-praemie", "dk-pakker"])
    }

    @Test("Headcounts and payrolls that nobody lacks are no column; of an unreleased portfolio the column stays")
    func unknownHeadcounts() throws {
        let measures = try #require(try Self.study().table("portefeuille")).measures.map(\.id)
        #expect(measures == ["entreprises", "salaries", "masse-salariale", "cotisations"])
        let secret = try Self.study(regime: try Unreleased.regime())
        #expect(secret.table("portefeuille")?.measures.last?.id == "inconnues")
    }

    @Test("BGN: 25 euros for each employee, 500 at least; refused under 80 % of the points")
    func results() throws {
        let table = try #require(try Self.study().table("resultats"))
        #expect(table.cell("de-bgn-praemie", "eligibles")?.value == 30)
        #expect(table.cell("de-bgn-praemie", "refusees")?.value == 30)
        let expected = Self.eligible.map { max(500, 25 * $0) }.reduce(0, +)
        #expect(table.cell("de-bgn-praemie", "total")?.value == expected)
    }

    @Test("The envelope: half of what is asked, and no rule gives more")
    func envelope() throws {
        let table = try #require(try Self.study().table("enveloppe-solde"))
        for rule in ["arrivee", "score", "reserves"] {
            let cells = try #require(table.rows.first { $0.words[0].code == rule }).cells.map { $0.value ?? 0 }
            let (asked, budget, granted, share) = (cells[0], cells[1], cells[2], cells[3])
            #expect(abs(budget - asked / 2) < 0.01)
            #expect(granted <= budget)
            #expect(abs(share - 100 * granted / budget) < 1e-9)
        }
    }

    @Test("One measure across keeps every value of the long table")
    func pivot() throws {
        let table = try #require(try Self.study().table("par-taille"))
        let wide = try #require(table.pivoted(on: "total"))
        for row in table.rows {
            #expect(wide.cell(row.words[0].code, row.words[1].code) == row.cells[2])
        }
        #expect(table.pivoted(on: "nothing") == nil)
    }

    @Test("Of an unreleased portfolio, the single large enterprise is hidden with a partner, and nobody is named")
    func secrecy() throws {
        let study = try Self.study(regime: try Unreleased.regime())
        let table = try #require(study.table("portefeuille"))
        let hidden = table.rows.filter { $0.cells[0].flags.contains(.confidential) }.map(\.words[0].code)
        #expect(hidden.contains("200+"))
        #expect(hidden.count > 1)
        #expect(!hidden.contains("total"))
        let largest = try #require(study.table("plus-grands-ecarts"))
        #expect(largest.rows.isEmpty && largest.absence == .confidential)
        #expect(study.hiddenCells.hidden > 0)
        #expect(try Self.study().hiddenCells.hidden == 0)
    }

    @Test("A place that a crossed table never had is none, and several rows of the same words are not crossed")
    func pivotOfHoles() throws {
        func row(_ first: String, _ second: String, _ value: Double) -> Table.Row {
            Table.Row([Table.Word(same: first), Table.Word(same: second)], [Cell(value: value, unit: .euros)])
        }
        var table = Table(
            name: "t", keys: [Table.Heading("a", "A", "A"), Table.Heading("b", "B", "B")],
            measures: [Table.Heading("m", "M", "M")], rows: [row("x", "1", 5), row("y", "2", 7)], sources: [])
        let wide = try #require(table.pivoted(on: "m"))
        #expect(wide.cell("x", "1")?.value == 5)
        let hole = try #require(wide.cell("x", "2"))
        #expect(hole.value == nil && hole.flags == [.notAvailable, .notApplicable] && hole.reasons == [.notApplicable])
        table.rows.append(row("x", "1", 6))
        #expect(table.pivoted(on: "m") == nil && table.cell("x", "m") == nil)
    }
}
