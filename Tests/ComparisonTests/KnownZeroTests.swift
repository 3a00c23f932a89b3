import Tables
import Testing

@testable import Comparison

/// AUVAsicher serves enterprises of fewer than 50 employees; its unit cost after 2016 was not read, and the file says so.
@Suite("Whom a law does not cover, and what it could not be read in") struct KnownZeroTests {
    private static func study(_ scheme: String) throws -> ComparisonStudy {
        let plan = Samples.plan([try Samples.column(scheme, year: 2025)])
        let enterprises = [10.0, 60].map { size in
            var enterprise = Samples.enterprise("\(size)", employees: size)
            enterprise.facts["erfuellung"] = 90
            return enterprise
        }
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 1), regime: nil, sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [], experiments: nil, model: Samples.enterprise(), modelSource: "m", sectors: [:],
                countries: [:], budget: nil, seed: 1),
            workers: 1)
    }

    @Test("A group that the law covers nobody of receives zero, which is known; the mean of those who receive is none")
    func zero() throws {
        let rows = try #require(try Self.study("at-auvasicher").table("par-taille")).rows
        let cells = try #require(rows.first { $0.words[1].code == "50-149" }).cells
        #expect(cells[0].value == 0 && cells[2].value == 0 && cells[4].value == 0)
        #expect(cells[3].value == nil && cells[3].reasons == [.undefined(.noBeneficiary)])
    }

    @Test(
        "An amount that rests on a part of the law that could not be read is to be verified; another is as sure as its values",
        arguments: [("at-auvasicher", "C"), ("at-beitrag", "C"), ("de-bgn-praemie", "B")])
    func reliability(scheme: String, grade: String) throws {
        let row = try #require(try Self.study(scheme).table("resultats")?.rows.first)
        #expect(row.words[2].code == grade)
    }
}
