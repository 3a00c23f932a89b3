import Testing

@testable import Disclosure

@Suite("Secondary suppression")
struct SuppressionTests {
    @Test("Least sum of values: the cost and the pattern of an exhaustive search in R")
    func leastValue() throws {
        for sample in try SecrecyOracle.read().secondary {
            try check(sample, sample.minSumOfValues, cost: .value)
        }
    }

    @Test("Fewest cells: the cost of an exhaustive search in R, and one of its patterns")
    func fewestCells() throws {
        for sample in try SecrecyOracle.read().secondary {
            try check(sample, sample.minNumberOfCells, cost: .one)
        }
    }

    private func check(
        _ sample: SecrecyOracle.SecondaryCase, _ expected: SecrecyOracle.Optimum, cost: MarginTable.Cost
    ) throws {
        let table = try MarginTable(sample.tableWithMargins, cost: cost)
        let primary = sample.primary.map(table.number)
        let protections = primary.map { cell -> (Int, Protection) in
            let level = sample.protectionLevel * table.system.value(cell)
            return (cell, Protection(below: level, above: level))
        }
        var problem = SuppressionProblem(table.system, protections: Dictionary(uniqueKeysWithValues: protections))
        if !sample.marginsMayBeSuppressed { problem.fixed = table.margins }
        let pattern = try problem.pattern()
        let lost = pattern.secondary.reduce(0) { $0 + table.system.cells[$1].cost }
        #expect(pattern.isOptimal && lost == expected.optimalCost, "\(sample.name)")
        let places = pattern.secondary.map(table.place)
        #expect(expected.optimalPatterns.contains(places), "\(sample.name)")
        guard places == expected.optimalPatterns.first else { return }
        let bounds = try Audit.bounds(table.system, hidden: pattern.hidden)
        for interval in expected.attackerIntervalsFirstPattern {
            let found = try #require(bounds[table.number(interval.cell)])
            #expect(abs(found.low - interval.low) < 1e-6, "\(sample.name) \(interval.cell)")
            #expect(abs((found.high ?? .infinity) - interval.high) < 1e-6, "\(sample.name) \(interval.cell)")
        }
    }

    /// rtauargus README, example 1: with 02/tr1 (A) and 06/tr2 (B) primary, 02/tr2 and 06/tr1 are D, all others V.
    @Test("The secondary cells of the published rtauargus example are found")
    func rtauargus() throws {
        let table = try MarginTable([[100, 50, 150], [30, 20, 50], [60, 40, 100], [190, 110, 300]])
        let protections = [
            table.number([1, 0]): Protection(below: 3, above: 3),
            table.number([2, 1]): Protection(above: 38 / 0.85 - 40),
        ]
        let pattern = try SuppressionProblem(table.system, protections: protections).pattern()
        #expect(pattern.secondary.map(table.place) == [[1, 1], [2, 0]])
    }

    /// sdcTable's page protectTable prints the counts of microdata1 by region and gender: A x female is primary, and A x
    /// male, C x male and C x female are hidden beside it, for an objective of 42 with the primary cell.
    @Test("The secondary cells of sdcTable's published example are found, at its cost")
    func sdcTable() throws {
        let table = try MarginTable([[18, 2, 20], [14, 19, 33], [12, 10, 22], [11, 14, 25], [55, 45, 100]])
        let primary = table.number([0, 1])
        let pattern = try SuppressionProblem(table.system, protections: [primary: Protection()]).pattern()
        #expect(pattern.secondary.map(table.place) == [[0, 0], [2, 0], [2, 1]])
        #expect(cost(pattern, table) + table.system.value(primary) == 42)
    }

    /// sdcTable, test-protectTable.r: counts 1, 2, 1, 0, of which the first and third are primary; the unit alone in one
    /// of them would compute the other.
    @Test("Two single units do not protect one another")
    func singletons() throws {
        var system = CellSystem()
        for value in [1.0, 2, 1, 0, 4] { _ = try system.add(CellSystem.Cell(value: value, cost: value)) }
        system.add(CellSystem.Equation(total: 4, parts: [0, 1, 2, 3]))
        var problem = SuppressionProblem(system, protections: [0: Protection(), 2: Protection()])
        problem.fixed = [4]
        #expect(try problem.pattern().secondary.isEmpty)
        problem.contributors = Contributors(
            rules: [.frequency(minimum: 2)], amounts: [[1: 1], [2: 1, 3: 1], [4: 1], [:], [1: 1, 2: 1, 3: 1, 4: 1]])
        #expect(try problem.pattern().secondary == [1])
    }

    @Test("A table that cannot be protected without its fixed margins is refused")
    func impossible() throws {
        let table = try MarginTable([[1, 0, 1], [12, 9, 21], [13, 9, 22]])
        var problem = SuppressionProblem(table.system, protections: [0: Protection()])
        problem.fixed = table.margins
        #expect(throws: SecrecyError.cannotProtect(cell: 0)) { try problem.pattern() }
    }

    @Test("The heuristic also leaves nothing to the attacker, at no less than the least cost")
    func heuristic() throws {
        for sample in try SecrecyOracle.read().secondary {
            let table = try MarginTable(sample.tableWithMargins)
            let cell = table.number(sample.primary[0])
            var problem = SuppressionProblem(table.system, protections: [cell: Protection(below: 0, above: 1)])
            let cheapest = try problem.pattern()
            problem.exactLimit = 0
            let pattern = try problem.pattern()
            #expect(cheapest.isOptimal && !pattern.isOptimal)
            #expect(cost(pattern, table) >= cost(cheapest, table))
            let audit = try Audit(table.system, hidden: pattern.hidden, protections: problem.protections)
            #expect(audit.findings.isEmpty, "\(sample.name)")
        }
    }

    private func cost(_ pattern: SuppressionPattern, _ table: MarginTable) -> Double {
        pattern.secondary.reduce(0) { $0 + table.system.cells[$1].cost }
    }
}
