import Testing

@testable import Disclosure

@Suite("The turnover of rtauargus's vignette")
struct TurnoverAmountsTests {
    private let table: TurnoverAmounts

    init() throws { table = try TurnoverAmounts() }

    private func findings(hiding hidden: Set<Int>) throws -> [Int] {
        try Audit(table.linked.system, hidden: hidden, protections: table.protections).findings.map(\.cell)
    }

    /// The vignette: A and B 77, D 64, V 273.
    @Test(
        "414 cells, 77 of which break a rule; the attacker finds nothing in what τ-Argus hides, and all that it shows again"
    )
    func published() throws {
        let (primary, secondary) = (table.cells("B"), table.cells("D"))
        #expect(primary.count == 77 && secondary.count == 64 && table.cells("V").count == 273)
        #expect(table.linked.system.cells.count == 414)
        let hidden = Set(primary + secondary)
        #expect(try findings(hiding: hidden).isEmpty)
        let useful = try secondary.filter { try !findings(hiding: hidden.subtracting([$0])).isEmpty }
        #expect(useful.count > 60)
    }

    @Test("What is hidden here costs less than what τ-Argus hides, and gives nothing back")
    func cost() throws {
        let pattern = try SuppressionProblem(table.linked.system, protections: table.protections).pattern()
        #expect(try findings(hiding: pattern.hidden.union(table.cells("B"))).isEmpty)
        #expect(table.cost(pattern.secondary) <= table.cost(table.cells("D")), "\(table.cost(pattern.secondary))")
    }
}
