import Schemes
import Testing
import Words

@testable import Comparison

/// Two Italian enterprises of 2025, worked by hand: 9 workers, 500 000 euros at 40 per mille, of which 28 %: 5 600 euros (example
/// OT1 of the rule book); 11 workers, 440 000 euros at 20 per mille, of which 18 %: 1 584 euros.
@Suite("A published mean taken apart") struct AnchorFactorTests {
    private static func anchor(year: Int, addedYears: Int?) -> Anchor {
        Anchor(
            scheme: "it-ot24", measure: .meanOfBeneficiaries, value: 7000, year: year, addedYears: addedYears,
            employees: nil, bySector: nil, grade: .b, source: Bilingual(same: "EUROGIP"),
            explanation: Bilingual(same: ""), missing: nil,
            meanRate: Anchor.MeanRate(
                fact: "tasso_medio", value: 26.53, base: 1000, unit: "‰", source: Bilingual(same: "INAIL")))
    }
    private static let ofTheYear = anchor(year: 2025, addedYears: nil)
    /// As EUROGIP prints it: of 2010 to 2014 together.
    private static let ofFiveYears = anchor(year: 2014, addedYears: 5)

    private static func enterprise(_ employees: Double, payroll: Int, rate: Double, actions: Double = 1) -> Enterprise {
        let years = (2022...2025).map { YearFacts(year: $0, employees: employees, payroll: payroll * 100) }
        return Enterprise(
            id: "\(employees)", codes: ["ctn": "AA"], years: years, facts: ["tasso_medio": rate, "azioni_a": actions])
    }

    private static func study(_ anchor: Anchor) throws -> ComparisonStudy {
        let plan = ComparisonPlan(
            year: 2025, columns: [try Samples.column("it-ot24", year: 2025)], pair: nil, envelopeColumn: nil,
            followedFacts: [anchor].followedFacts)
        let refused = enterprise(500, payroll: 90_000_000, rate: 130, actions: 0)
        let enterprises = [
            enterprise(9, payroll: 500_000, rate: 40), refused, enterprise(11, payroll: 440_000, rate: 20),
        ]
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 2), regime: nil, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [anchor], experiments: nil, model: Samples.enterprise(), modelSource: "m", sectors: [:],
                countries: [:],
                budget: nil, seed: 1),
            workers: 2)
    }

    @Test(
        "The published figure at the mean rate of the beneficiaries here; those that the law refuses count for nothing")
    func expected() throws {
        let row = try #require(try Self.study(Self.ofTheYear).table("ancres")?.rows.first)
        #expect(abs((row.cells[0].value ?? 0) - (5600 + 1584) / 2) < 1e-9)
        let rate = (500_000 * 40.0 + 440_000 * 20) / 940_000
        let expected = try #require(row.cells[3].value)
        #expect(abs(expected - 7000 * rate / 26.53) < 1e-9)
        #expect(abs((row.cells[4].value ?? 0) - 100 * (3592 / expected - 1)) < 1e-9)
    }

    @Test("Payroll, rate and reduction multiply to the mean")
    func factors() throws {
        let tally = try Self.study(Self.ofTheYear).tally.columns[0]
        let factors = try #require(AnchorFactors(Self.ofTheYear, tally))
        #expect(factors.payroll == 470_000 && factors.mean == 3592)
        #expect(abs(factors.share - 100 * 7184 / (20_000 + 8_800)) < 1e-9)
        #expect(abs(factors.payroll * factors.rate / 1000 * factors.share / 100 - 3592) < 1e-9)
    }

    @Test("What five years add up to is no mean of one: between a fifth of it and all of it, and no gap")
    func addedYears() throws {
        let row = try #require(try Self.study(Self.ofFiveYears).table("ancres")?.rows.first)
        #expect(row.words[2].code == "2010-2014")
        #expect(row.cells[1].value == 7000)
        for cell in row.cells[2...] { #expect(cell.value == nil && cell.reasons == [.undefined(.addedYears)]) }
        #expect(Self.ofFiveYears.yearly == 1400...7000 && Self.ofTheYear.yearly == 7000...7000)
    }
}

@Suite("Headcounts of an earlier year") struct EarlierHeadcountTests {
    @Test("Enterprises are counted, with their weights, by the year of which the headcount is taken")
    func counted() throws {
        let plan = Samples.plan([try Samples.column("at-beitrag", year: 2025)])
        func enterprise(_ years: [Int], weight: Double = 1) -> Enterprise {
            Enterprise(id: "e", weight: weight, years: years.map { YearFacts(year: $0, employees: 5) })
        }
        let enterprises = [
            enterprise([2024, 2025]), enterprise([2023, 2024], weight: 3), enterprise([2022]), enterprise([2024]),
            enterprise([2026]), enterprise([]),
        ]
        #expect(plan.tally(enterprises, workers: 1).earlierHeadcounts == [2024: 4, 2022: 1])
    }
}
