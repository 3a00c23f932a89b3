import Disclosure
import Testing
import Words

@testable import Comparison

/// What is expected here of a published figure by sector is made of the payrolls of the sectors: where one is hidden, it is too.
@Suite("Published figures by sector, and secrecy") struct AnchorSecrecyTests {
    private static let anchor = Anchor(
        scheme: "at-beitrag", measure: .shareOfPayroll, value: 1.1, year: 2025, addedYears: nil, employees: nil,
        bySector: ["AA": 1, "BB": 2], grade: .b, source: Bilingual(same: "s"), explanation: Bilingual(same: ""),
        missing: nil, meanRate: nil)

    /// Thirty enterprises of the sector AA and so many of BB, all of the same payroll.
    private func study(others: Int) throws -> ComparisonStudy {
        let plan = Samples.plan([try Samples.column("at-beitrag", year: 2025)])
        let enterprises = (1...(30 + others)).map { number in
            Samples.enterprise(String(number), employees: 30, ctn: number > 30 ? "BB" : "AA")
        }
        return try ComparisonStudy(
            plan, plan.tally(enterprises, workers: 2), regime: Unreleased.regime(), sources: ["s"],
            settings: ComparisonStudy.Settings(
                anchors: [Self.anchor], experiments: nil, model: Samples.enterprise(), modelSource: "m", sectors: [:],
                countries: [:], budget: nil, seed: 1),
            workers: 2)
    }

    /// 30 payrolls at 1 % and 5 at 2 % are 40 of 35.
    @Test("Five enterprises in a sector: the figure expected here is the mean of the sectors by their payrolls")
    func shown() throws {
        let row = try #require(try study(others: 5).table("ancres")?.rows.first)
        #expect(abs((row.cells[3].value ?? 0) - 40.0 / 35) < 1e-9)
        #expect(row.cells[4].value != nil)
    }

    @Test("Two enterprises in a sector: neither the expected figure nor the gap to it is shown, and the figure here is")
    func hidden() throws {
        let study = try study(others: 2)
        #expect(study.table("par-secteur")?.rows.allSatisfy { $0.cells[0].flags.contains(.confidential) } == true)
        let row = try #require(study.table("ancres")?.rows.first)
        #expect(row.cells[0].value != nil && row.cells[2].value != nil)
        for cell in row.cells[3...] { #expect(cell.value == nil && cell.flags.contains(.confidential)) }
    }
}
