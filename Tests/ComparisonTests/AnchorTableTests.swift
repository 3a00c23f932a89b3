import Schemes
import Tables
import Testing
import Words

@testable import Comparison

/// The premium of the BGN: 25 euros for each full-time equivalent, 100 at least in 2016 and 500 in 2025; EUROGIP prints a mean of
/// 2 667 euros in 2016, that is 107 full-time equivalents.
@Suite("Computed figures beside published ones") struct AnchorTableTests {
    private static let sizes: [Double] = [2, 10, 40, 148]

    private static func anchor(employees: Double?) -> Anchor {
        Anchor(
            scheme: "de-bgn-praemie", measure: .meanOfBeneficiaries, value: 2667, year: 2016, addedYears: nil,
            employees: employees, bySector: nil, grade: .a, source: Bilingual("EUROGIP, étude", "EUROGIP, study"),
            explanation: Bilingual(same: ""), missing: nil, meanRate: nil)
    }

    private static func study(laws: [Int], employees: Double? = 107) throws -> ComparisonStudy {
        let columns = try laws.map { year in
            try Samples.column("de-bgn-praemie", year: year, comparedYear: 2025, label: "de-bgn-praemie@\(year)")
        }
        let plan = ComparisonPlan(year: 2025, columns: columns, pair: nil, envelopeColumn: nil)
        let enterprises = sizes.map { size in
            var enterprise = Samples.enterprise("\(size)", employees: size)
            enterprise.facts["erfuellung"] = 90
            return enterprise
        }
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 1), regime: nil, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [anchor(employees: employees)], experiments: nil, model: Samples.enterprise(),
                modelSource: "m", sectors: [:], countries: [:], budget: nil, seed: 1),
            workers: 1)
    }

    /// Of 50 on average: (100 + 250 + 1 000 + 3 700) / 4 = 1 262.50; 2 667 x 50 / 107 expected.
    @Test("Under the law of its year, what the size of the beneficiaries does not explain is a gap")
    func lawOfTheYear() throws {
        let row = try #require(try Self.study(laws: [2016]).table("ancres")?.rows.first)
        #expect(row.cells[0].value == 1262.5 && row.cells[1].value == 2667)
        let expected = 2667 * 50.0 / 107
        #expect(abs((row.cells[3].value ?? 0) - expected) < 1e-9)
        #expect(abs((row.cells[4].value ?? 0) - 100 * (1262.5 / expected - 1)) < 1e-9)
    }

    @Test("Under the law of another year the change of rule counts too: no gap is left to explain, and it is said")
    func lawOfAnotherYear() throws {
        let row = try #require(try Self.study(laws: [2025]).table("ancres")?.rows.first)
        #expect(row.cells[0].value == (500 + 500 + 1000 + 3700) / 4.0)
        #expect(row.cells[3].value != nil)
        #expect(row.cells[4].value == nil && row.cells[4].reasons == [.undefined(.otherLaw)])
    }

    @Test("Of two laws of one scheme, the one nearest to the published year is compared, and no other")
    func nearestLaw() throws {
        for laws in [[2025, 2016], [2016, 2025]] {
            let rows = try #require(try Self.study(laws: laws).table("ancres")).rows
            #expect(rows.map { $0.words[0].code } == ["de-bgn-praemie@2016"])
        }
    }

    @Test("A figure that nothing restates says so, and the plain gap stands")
    func nothingToAdjustBy() throws {
        let row = try #require(try Self.study(laws: [2016], employees: nil).table("ancres")?.rows.first)
        #expect(abs((row.cells[2].value ?? 0) - 100 * (1262.5 / 2667 - 1)) < 1e-9)
        for cell in row.cells[3...] { #expect(cell.value == nil && cell.reasons == [.undefined(.noCorrection)]) }
    }

    @Test("The table names the enterprises that it is about, and cites the published figure in either language")
    func population() throws {
        let table = try #require(try Self.study(laws: [2016]).table("ancres"))
        #expect(table.sources == [Bilingual(same: "s"), Bilingual("EUROGIP, étude", "EUROGIP, study")])
        let population = try #require(table.population)
        #expect(population.french.contains("entreprises") && population.english.contains("enterprises"))
    }
}
