import Testing

@testable import Disclosure

@Suite("Audit")
struct AuditTests {
    /// sdcTable, test-simpleheuristic.R: two hidden cells or more in every row and column, and yet one is exactly 47.
    @Test("The attacker finds the bounds of the reference, and the cells that it computes exactly")
    func reference() throws {
        for sample in try SecrecyOracle.read().audits {
            let table = try MarginTable(sample.tableWithMargins)
            let bounds = try Audit.bounds(table.system, hidden: Set(sample.suppressed.map(table.number)))
            for expected in sample.intervals {
                let found = try #require(bounds[table.number(expected.cell)])
                #expect(abs(found.low - expected.low) < 1e-6, "\(sample.name) \(expected.cell)")
                #expect(abs((found.high ?? .infinity) - expected.high) < 1e-6, "\(sample.name) \(expected.cell)")
                #expect(found.isExact == expected.exactlyDisclosed, "\(sample.name) \(expected.cell)")
            }
        }
    }

    @Test("Where two cells a line are not enough, the suppression adds at least one")
    func fourByFour() throws {
        let sample = try #require(try SecrecyOracle.read().audits.first)
        let table = try MarginTable(sample.tableWithMargins)
        let cells = sample.suppressed.map(table.number)
        let protections = Dictionary(uniqueKeysWithValues: cells.map { ($0, Protection()) })
        let before = try Audit(table.system, hidden: Set(cells), protections: protections)
        #expect(before.findings.map(\.cell) == [table.number([0, 1])])
        let pattern = try SuppressionProblem(table.system, protections: protections).pattern()
        #expect(!pattern.secondary.isEmpty)
        let after = try Audit(table.system, hidden: pattern.hidden, protections: protections)
        #expect(after.findings.isEmpty)
    }

    @Test("Published cells that contradict one another are said to, not bounded")
    func contradiction() throws {
        var system = CellSystem()
        for value in [5.0, 20, 0] { _ = try system.add(CellSystem.Cell(value: value, cost: 1)) }
        system.add(CellSystem.Equation(total: 0, parts: [1, 2]))
        #expect(throws: SecrecyError.contradiction) { try Audit.bounds(system, hidden: [2]) }
    }

    @Test("However large two hidden cells are, neither is more than their printed sum")
    func largeSum() throws {
        var system = CellSystem()
        for value in [9000.0, 4000, 5000] { _ = try system.add(CellSystem.Cell(value: value, cost: value)) }
        system.add(CellSystem.Equation(total: 0, parts: [1, 2]))
        let bounds = try Audit.bounds(system, hidden: [1, 2])
        #expect(bounds[1] == Bounds(low: 0, high: 9000) && bounds[2] == Bounds(low: 0, high: 9000))
    }

    @Test("A cell that nothing bounds has no upper bound")
    func unbounded() throws {
        var system = CellSystem()
        for value in [5.0, 2, 3] { _ = try system.add(CellSystem.Cell(value: value, cost: value)) }
        system.add(CellSystem.Equation(total: 0, parts: [1, 2]))
        let bounds = try Audit.bounds(system, hidden: [0, 1])
        #expect(bounds[1] == Bounds(low: 0, high: nil))
        #expect(bounds[0] == Bounds(low: 3, high: nil))
    }
}
