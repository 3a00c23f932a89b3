import TestSupport
import Testing

@testable import Disclosure

/// The least cost of all the sets that protect a table, each of them tried.
private struct Exhaustive {
    let table: MarginTable
    let protections: [Int: Protection]
    let fixed: Set<Int>

    func leastCost() throws -> Double? {
        let candidates = table.system.cells.indices.filter {
            protections[$0] == nil && !fixed.contains($0) && table.system.value($0) > 0
        }
        var least: Double?
        for mask in 0..<(1 << candidates.count) {
            let chosen = candidates.indices.filter { mask & 1 << $0 != 0 }.map { candidates[$0] }
            let cost = chosen.reduce(0) { $0 + table.system.cells[$1].cost }
            guard least.map({ cost < $0 }) ?? true else { continue }
            let audit = try Audit(
                table.system, hidden: Set(chosen).union(protections.keys), protections: protections)
            if audit.findings.isEmpty { least = cost }
        }
        return least
    }
}

@Suite("Small tables are protected at the least cost")
struct OptimalityTests {
    private func random(_ seed: Int, rows: Int, columns: Int) throws -> MarginTable {
        var random = SplitMix64(seed: UInt64(seed))
        var values = (0..<rows).map { _ in (0..<columns).map { _ in Double(random.next() % 30) } }
        values[0][0] = Double(1 + random.next() % 2)
        var table = values.map { $0 + [$0.reduce(0, +)] }
        table.append((0...columns).map { column in table.reduce(0) { $0 + $1[column] } })
        return try MarginTable(table)
    }

    private func check(_ table: MarginTable, fixed: Set<Int>, _ name: String) throws {
        let cells = table.system.cells.indices.filter {
            (1...2).contains(table.system.value($0)) && !fixed.contains($0)
        }
        let protections = Dictionary(
            uniqueKeysWithValues: cells.map { ($0, Protection(below: 1, above: 3 - table.system.value($0))) })
        var problem = SuppressionProblem(table.system, protections: protections)
        problem.fixed = fixed
        let least = try Exhaustive(table: table, protections: protections, fixed: fixed).leastCost()
        guard let least else {
            #expect(throws: SecrecyError.self, "\(name)") { try problem.pattern() }
            return
        }
        let pattern = try problem.pattern()
        #expect(
            pattern.isOptimal && pattern.secondary.reduce(0) { $0 + table.system.cells[$1].cost } == least, "\(name)")
    }

    @Test("Three rows and four columns, margins shown: the least of all the sets", arguments: 0..<25)
    func shownMargins(seed: Int) throws {
        let table = try random(seed, rows: 3, columns: 4)
        try check(table, fixed: table.margins, "seed \(seed): \(table.values)")
    }

    @Test("Two rows and three columns, whose margins may be hidden too", arguments: 0..<25)
    func anyCell(seed: Int) throws {
        let table = try random(seed, rows: 2, columns: 3)
        try check(table, fixed: [], "seed \(seed): \(table.values)")
    }
}
