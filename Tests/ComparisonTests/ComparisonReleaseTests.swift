import Disclosure
import Schemes
import Testing

@testable import Comparison

/// A portfolio that is compared again after a change: what the difference of the two reports tells.
@Suite("Comparisons that a register ties") struct ComparisonReleaseTests {
    /// Thirty enterprises of 30 employees in AA and thirty of 90 in BB, and some more in BB.
    private static func enterprises(more: Int) -> [Enterprise] {
        (0..<60 + more).map { number in
            Samples.enterprise(String(number), employees: number < 30 ? 30 : 90, ctn: number < 30 ? "AA" : "BB")
        }
    }

    private static func secrecy(more: Int, after released: ReleasedLines = ReleasedLines()) throws -> ComparisonSecrecy
    {
        let plan = try Unreleased.plan()
        return try ComparisonSecrecy(
            plan.tally(enterprises(more: more), workers: 2), plan: plan, envelope: nil, regime: Unreleased.regime(),
            after: released)
    }

    private static func hidden(_ told: [CountKey: ReleasedCell]) -> Int { told.values.count { $0 == .hidden } }

    @Test("The same portfolio leaves again; the payroll of one enterprise more does not leave as a difference")
    func oneMore() throws {
        var released = ReleasedLines()
        let first = try Self.secrecy(more: 0).told
        released.add(first, of: "first")
        #expect(try Self.secrecy(more: 0, after: released).told == first)
        let (alone, later) = (try Self.secrecy(more: 1).told, try Self.secrecy(more: 1, after: released).told)
        #expect(Self.hidden(first) == 0 && Self.hidden(alone) == 0)
        for (line, cell) in first where alone[line] != cell {
            #expect(later[line] == .hidden, "\(line.text) told one enterprise")
        }
        #expect(Self.hidden(later) > 0)
    }
}
