import Disclosure
import Schemes
import Testing

@testable import Comparison

@Suite("Two laws on the same enterprises") struct CommonBaseTests {
    /// CTN BB has no mean cost of 2025 for absences of 16 to 45 days, and one of 2024.
    private static func study(regime: SecrecyRules.Regime? = nil, years: [Int] = [2025, 2024]) throws -> ComparisonStudy
    {
        let laws = try years.map { year in
            try Samples.column(
                "fr-tarif", year: year, comparedYear: 2025, label: year == 2025 ? "fr-tarif" : "fr-tarif@\(year)")
        }
        let columns = laws + [try Samples.column("at-beitrag", year: 2025)]
        let plan = Samples.plan(columns)
        let enterprises = (1...10).map { number in
            Samples.enterprise(
                String(number), employees: 200, ctn: number <= 4 ? "BB" : "AA",
                claims: [Claim(year: 2022, days: 28), Claim(year: 2023, days: 28)])
        }
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 2), regime: regime, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [], experiments: nil, model: Samples.enterprise(), modelSource: "m", sectors: [:],
                countries: [:],
                budget: nil, seed: 1),
            workers: 1)
    }

    @Test("The laws of one scheme stand on the enterprises that both answer; another scheme keeps its own")
    func bases() throws {
        let study = try Self.study()
        #expect(study.plan.commonBases == [[0, 1]])
        let results = try #require(study.table("resultats"))
        #expect(results.cell("fr-tarif", "eligibles")?.value == 6)
        #expect(results.cell("fr-tarif@2024", "eligibles")?.value == 10)
        let effort = try #require(study.table("effort"))
        #expect(effort.rows.map { $0.cells[0].value } == [10, 6, 6])
        let common = try #require(study.table("bases-communes"))
        #expect(common.rows.map { $0.cells.prefix(3).map(\.value) } == [[6, 4, 4], [6, 4, 0]])
    }

    @Test("The whole of the common base is that of its sizes and of its sectors")
    func identities() throws {
        for column in try Self.study().tally.columns.prefix(2) {
            #expect(column.common.bySize.values.reduce(0) { $0 + $1.low } == column.common.all.low)
            #expect(column.common.bySector.values.reduce(0) { $0 + $1.enterprises } == 6)
        }
    }

    @Test("Of an unreleased portfolio, no second base is printed: their difference would be the four that are left out")
    func secrecy() throws {
        let study = try Self.study(regime: try Unreleased.regime(), years: [2024, 2025])
        #expect(study.table("bases-communes")?.rows.isEmpty == true)
        #expect(study.table("effort")?.rows.map { $0.cells[0].value } == [10, 10, nil])
    }

    @Test(
        "From January to April 2025 the tariff of 2024 reads claims of 2020 to 2022 (décret 2025-318, D. 242-6-4 CSS)")
    func applications() throws {
        let columns = try Self.study().plan.columns
        #expect(columns[0].applications.map(\.tariffYear) == [2024, 2025])
        #expect(columns[0].applications.map { ($0.share * 12).rounded() } == [4, 8])
        #expect(columns[0].applications.map(\.claimYears) == [2020...2022, 2021...2023])
        #expect(columns[1].applications.map(\.claimYears) == [2021...2023])
        #expect(columns[2].applications.map(\.claimYears) == [nil])
    }
}
