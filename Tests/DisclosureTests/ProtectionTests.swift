import Testing

@testable import Disclosure

/// Fewer than three units, one with more than 85 %, a tenth of the value: each number by hand.
@Suite("What must remain unknown of a hidden cell") struct ProtectionTests {
    private static let rules: [PrimaryRule] = [.frequency(minimum: 3), .dominance(count: 1, share: 0.85)]
    private static let regime = SecrecyRules.Regime(minimum: 3, rules: rules, safetyRange: 0.125)

    private func protection(_ cell: LinkedTable.Cell, zeroReveals: Bool = false) throws -> Protection? {
        try Self.regime.protection(of: cell, zeroReveals: zeroReveals)
    }

    @Test("Of units whose number is known, one and two are few; none and three are not")
    func numbers() throws {
        #expect(try protection(.init(value: 2, respondents: 2)) == Protection(below: 1, above: 1))
        #expect(try protection(.init(value: 1, respondents: 1)) == Protection(below: 1, above: 2))
        #expect(try protection(.init(value: 3, respondents: 3)) == nil)
        #expect(try protection(.init(value: 5, respondents: 0)) == nil)
        #expect(try protection(.init(value: 5)) == nil)
    }

    /// An eighth of 800 is 100, of 4 less than one unit.
    @Test("The margin is the part of the value, or one unit where that is more, and no more than the value")
    func margin() throws {
        #expect(try protection(.init(value: 800, respondents: 2)) == Protection(below: 100, above: 100))
        #expect(try protection(.init(value: 4, respondents: 2)) == Protection(below: 1, above: 1))
        #expect(try protection(.init(value: 0.5, respondents: 2)) == Protection(below: 0.5, above: 2.5))
    }

    /// Two euros and a half in cents: a unit is 100, three units are 300.
    @Test("A unit has its parts")
    func parts() throws {
        var cell = LinkedTable.Cell(value: 250, amounts: [1: 100, 2: 150])
        cell.partsPerUnit = 100
        #expect(try protection(cell) == Protection(below: 100, above: 100))
        cell.value = 120
        cell.amounts = [1: 60, 2: 60]
        #expect(try protection(cell) == Protection(below: 100, above: 180))
    }

    /// 170 of 200 are 85 %, and 171 are more: 171 / 0.85 - 200 = 1.18, less than the margin of 25.
    @Test("Units that are known are judged by every rule; their number is not asked for twice")
    func units() throws {
        #expect(try protection(.init(value: 200, amounts: [1: 170, 2: 20, 3: 10])) == nil)
        #expect(try protection(.init(value: 200, amounts: [1: 171, 2: 20, 3: 9])) == Protection(below: 25, above: 25))
        #expect(try protection(.init(value: 200, amounts: [1: 100, 2: 100])) == Protection(below: 25, above: 25))
        #expect(try protection(.init(value: 200, amounts: [1: 70, 2: 70, 3: 60], respondents: 1)) == nil)
    }

    @Test("A printed zero is hidden only where zeros reveal; what is public, or has no value, never")
    func zeros() throws {
        #expect(try protection(.init(value: 0, respondents: 0)) == nil)
        #expect(try protection(.init(value: 0, respondents: 0), zeroReveals: true) == Protection(above: 3))
        #expect(try protection(.init(value: 0, isPrinted: false), zeroReveals: true) == nil)
        #expect(try protection(.init(value: 1, respondents: 1, isPublic: true)) == nil)
        #expect(try protection(.init(value: nil, respondents: 1)) == nil)
    }

    /// One person in two enterprises of three, and eleven persons are asked for.
    @Test("Under rules on persons and on enterprises, a cell is as unknown as the stricter asks")
    func both() throws {
        let persons = SecrecyRules.Regime(minimum: 11, rules: [.frequency(minimum: 11)], safetyRange: 0)
        let regimes = SecrecyRules.Regimes(Self.regime, numbers: persons)
        func asked(_ cell: LinkedTable.Cell) throws -> Protection? {
            try regimes.protection(of: cell, zeroReveals: false)
        }
        let few = LinkedTable.Cell(value: 8, amounts: [1: 4, 2: 2, 3: 2], respondents: 8)
        #expect(try asked(few) == Protection(below: 1, above: 3))
        let many = LinkedTable.Cell(value: 80, amounts: [1: 40, 2: 40], respondents: 80)
        #expect(try asked(many) == Protection(below: 10, above: 10))
        #expect(try asked(.init(value: 11, amounts: [1: 4, 2: 4, 3: 3], respondents: 11)) == nil)
    }

    @Test("Bounds that stand exactly as far as asked are enough, a little nearer is not")
    func bounds() {
        let asked = Protection(below: 5, above: 7, width: 4)
        #expect(asked.admitsLow(95, of: 100, floor: 0) && !asked.admitsLow(95.1, of: 100, floor: 0))
        #expect(asked.admitsHigh(107, of: 100) && !asked.admitsHigh(106.9, of: 100) && asked.admitsHigh(nil, of: 100))
        #expect(Protection(below: .infinity).admitsLow(100, of: 100, floor: 0))
        for isWhole in [true, false] {
            #expect(asked.admitsWidth(Bounds(low: 10, high: 14), isWhole: isWhole))
            #expect(!asked.admitsWidth(Bounds(low: 10, high: 13.9), isWhole: isWhole))
            #expect(!Protection().admitsWidth(Bounds(low: 10, high: 10), isWhole: isWhole))
        }
        #expect(Protection().admitsWidth(Bounds(low: 10, high: 11), isWhole: true))
        #expect(!Protection().admitsWidth(Bounds(low: 10, high: 10.9), isWhole: true))
    }

    @Test("Two demands are one, of the greater of each; a number that is known not to pass a limit is not asked to")
    func joined() {
        let (first, second) = (Protection(below: 1, above: 5, width: 2), Protection(below: 3, above: 4, width: 1))
        #expect(first.joined(with: second) == Protection(below: 3, above: 5, width: 2))
        #expect(first.joined(with: nil) == first)
        #expect(Protection(below: 3, above: 9).capped(at: 10, value: 8) == Protection(below: 3, above: 2))
        #expect(Protection(below: 1, above: 9).capped(at: 10, value: 8) == Protection(below: 1, above: 1))
        #expect(Protection(below: 1, above: 9).capped(at: 7, value: 8) == Protection(below: 1, above: 0))
    }
}
