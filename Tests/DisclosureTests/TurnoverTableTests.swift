import Testing

@testable import Disclosure

@Suite("The table of rtauargus's vignette")
struct TurnoverTableTests {
    /// The vignette: 414 cells, of which FREQ(3, .) makes 52 of status A.
    @Test("414 cells, 52 with fewer than three enterprises; protected, they give nothing back; one shown again does")
    func protection() throws {
        let linked = try TurnoverTable.linked()
        let protections = linked.sensitiveCounts(below: 3)
        #expect(linked.system.cells.count == 414 && linked.system.cells.reduce(0) { max($0, $1.value ?? 0) } == 224_768)
        #expect(protections.count == 52)
        let pattern = try SuppressionProblem(linked.system, protections: protections).pattern()
        #expect(try findings(linked, hidden: pattern.hidden, protections).isEmpty)
        let shown = try #require(pattern.secondary.first)
        #expect(try !findings(linked, hidden: pattern.hidden.subtracting([shown]), protections).isEmpty)
    }

    private func findings(
        _ linked: LinkedTables, hidden: Set<Int>, _ protections: [Int: Protection]
    ) throws -> [Audit.Finding] {
        try Audit(linked.system, hidden: hidden, protections: protections).findings
    }
}
