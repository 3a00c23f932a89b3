import Testing

@testable import Disclosure

/// What an attacker knows beforehand of hidden counts: one at least where zeros are printed, fewer than the minimum where the
/// count is hidden for being small.
@Suite("The bounds that everybody knows") struct FloorTests {
    /// Cells of a known total, which is the last one.
    private func system(_ values: [Double], floor: Double) throws -> CellSystem {
        var system = CellSystem()
        for value in values { _ = try system.add(CellSystem.Cell(value: value, cost: value, floor: floor)) }
        let total = try system.add(CellSystem.Cell(value: values.reduce(0, +), cost: 0))
        system.add(CellSystem.Equation(total: total, parts: Array(values.indices)))
        return system
    }

    /// Three counts that add up to three are ones, unless one of them may be nothing.
    @Test("Hidden ones are found where none of them can be nothing", arguments: [(0.0, 0.0, 3.0), (1, 1, 1)])
    func ones(floor: Double, low: Double, high: Double) throws {
        let bounds = try Audit.bounds(try system([1, 1, 1, 9], floor: floor), hidden: [0, 1, 2])
        #expect(bounds[0] == Bounds(low: low, high: high))
    }

    @Test("What nothing but another figure bounds from above bounds the others from below")
    func ceiling() throws {
        var system = CellSystem()
        _ = try system.add(CellSystem.Cell(value: 2, cost: 1))
        _ = try system.add(CellSystem.Cell(value: 7, cost: 1, ceiling: 8))
        _ = try system.add(CellSystem.Cell(value: 9, cost: 1))
        system.add(CellSystem.Equation(total: 2, parts: [0, 1]))
        let bounds = try Audit.bounds(system, hidden: [0, 1])
        #expect(bounds[0] == Bounds(low: 1, high: 9) && bounds[1] == Bounds(low: 0, high: 8))
    }

    @Test("A bound of one hides one cell more; a bound of 0 hides none")
    func oneMore() throws {
        for (floor, secondary) in [(0.0, [Int]()), (1, [3])] {
            let system = try system([1, 1, 1, 9, 20], floor: floor)
            var problem = SuppressionProblem(system, protections: [0: Protection(), 1: Protection(), 2: Protection()])
            problem.fixed = [5]
            #expect(try problem.pattern().secondary == secondary)
        }
    }

    /// Two of two units and one of one, hidden for being fewer than three: of three, each is one or two. Of four, both are two.
    @Test(
        "Numbers that are hidden for being small are not told by their sum",
        arguments: [([1.0, 2], [Int]()), ([2, 2], [2])])
    func caps(values: [Double], secondary: [Int]) throws {
        let system = try system(values + [7], floor: 1)
        var problem = SuppressionProblem(system, protections: [0: Protection(), 1: Protection()])
        problem.fixed = [3]
        problem.caps = [0: 2, 1: 2]
        #expect(try problem.pattern().secondary == secondary)
    }

    @Test("Protection below stops at what everybody knows, and two whole numbers remain")
    func clipped() {
        let asked = Protection(below: 1, above: 1)
        #expect(asked.admitsLow(1, of: 1, floor: 1) && !asked.admitsLow(1, of: 1, floor: 0))
        #expect(!asked.admitsWidth(Bounds(low: 1.4, high: 2.9), isWhole: true))
        #expect(asked.admitsWidth(Bounds(low: 1.4, high: 3.1), isWhole: true))
        #expect(asked.admitsWidth(Bounds(low: 1.4, high: 2.9), isWhole: false))
    }

    /// 100 = 50 + 45 + 5: the 95 that remain for two hidden parts are those of A, who has 93.
    @Test("Hidden parts that are one unit's together take a third with them")
    func unsafeTogether() throws {
        var problem = SuppressionProblem(
            try system([50, 45, 5], floor: 1), protections: [0: Protection(), 1: Protection()])
        problem.fixed = [3]
        problem.contributors = Contributors(
            rules: [.dominance(count: 1, share: 0.85)],
            amounts: [[1: 49, 2: 1], [1: 44, 3: 1], [4: 3, 5: 2], [1: 93, 2: 1, 3: 1, 4: 3, 5: 2]])
        #expect(try problem.pattern().secondary == [2])
    }

    /// 90 of 100 are more than 85 %: above 90 / 0.85 = 105.88 the largest would be safe, and 103 is not enough.
    @Test("What a rule asks above a value is more than the safety margin")
    func upperProtection() throws {
        let regime = SecrecyRules.Regime(
            minimum: 3, rules: [.frequency(minimum: 3), .dominance(count: 1, share: 0.85)], safetyRange: 0.01)
        let cell = LinkedTable.Cell(value: 100, amounts: [1: 90, 2: 6, 3: 4])
        let protection = try #require(try regime.protection(of: cell, zeroReveals: false))
        #expect(abs(protection.above - 5.882_352_941) < 1e-6 && protection.below == 1)
        #expect(!protection.admitsHigh(103, of: 100) && protection.admitsHigh(106, of: 100))
    }
}
