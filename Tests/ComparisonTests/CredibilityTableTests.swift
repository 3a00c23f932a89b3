import Schemes
import Tables
import Testing

@testable import Comparison

@Suite("Credibility by sector") struct CredibilityTableTests {
    /// Odd numbers have three or four claims a year, the others none: enterprises differ more than their years do.
    private static func enterprise(_ number: Int, _ sector: String) -> Enterprise {
        let claims = (2015...2025).flatMap { year in
            (0..<(number % 2 == 0 ? 0 : 3 + year % 2)).map { _ in Claim(year: year, days: 10) }
        }
        return Samples.enterprise("\(sector)\(number)", employees: 50, ctn: sector, claims: claims)
    }

    @Test("What is estimated on nine enterprises of a sector is marked unreliable, on ten it is not")
    func fewEnterprises() throws {
        let plan = Samples.plan([try Samples.column("at-beitrag", year: 2025)])
        let enterprises = (1...9).map { Self.enterprise($0, "EE") } + (1...10).map { Self.enterprise($0, "AA") }
        let study = try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 1), regime: nil, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [], experiments: nil, model: Samples.enterprise(), modelSource: "m", sectors: [:],
                countries: [:], budget: nil, seed: 1),
            workers: 1)
        let table = try #require(study.table("credibilite-secteurs"))
        for (sector, flags) in [("EE", Flags.unreliable), ("AA", [])] {
            let cells = try #require(table.rows(of: sector).first).cells
            #expect(cells[0].flags == [], "\(sector)")
            #expect(cells[1...].allSatisfy { $0.value != nil && $0.flags == flags }, "\(sector)")
        }
        #expect(table.cell("EE", "a-75-salaries")?.reasons == [.undefined(.fewEnterprises(minimum: 10))])
    }
}
