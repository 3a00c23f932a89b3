import Confidentiality
import TestSupport
import Testing

@testable import Comparison

@Suite("Secrecy of groups of enterprises") struct GroupGateTests {
    private let gate = GroupGate(rules: [.frequency(minimum: 3), .dominance(count: 1, share: 0.85)], minimum: 3)

    private func group(_ counts: [Double], _ amounts: [Double]) -> GuardedGroup {
        var largest = LargestAmounts()
        for amount in amounts { largest.add(amount, weight: 1) }
        return GuardedGroup(counts: counts, amounts: largest)
    }

    private func even(_ count: Int) -> GuardedGroup {
        group([Double(count)], Array(repeating: 10, count: count))
    }

    @Test("Groups of three or more, none of which dominates, are all shown")
    func safe() throws {
        #expect(try gate.hidden(["a": even(3), "b": even(40)]).isEmpty)
    }

    @Test("A group of two is hidden, and the smallest other with it: the total would give it back")
    func small() throws {
        #expect(try gate.hidden(["a": even(2), "b": even(9), "c": even(40)]) == ["a", "b"])
    }

    @Test("A group whose largest enterprise makes more than 85 % is hidden; at 85 % it is shown")
    func dominated() throws {
        let boundary = group([4], [85, 5, 5, 5])
        let beyond = group([4], [86, 5, 5, 4])
        #expect(try gate.hidden(["a": boundary, "b": even(40), "c": even(50)]).isEmpty)
        #expect(try gate.hidden(["a": beyond, "b": even(40), "c": even(50)]).contains("a"))
    }

    @Test("A refusal of one or two enterprises hides the whole group; nobody is no secret")
    func anyCount() throws {
        let one = group([30, 29, 1], Array(repeating: 1, count: 29))
        let none = group([30, 30, 0], Array(repeating: 1, count: 30))
        #expect(try gate.isUnsafe(one))
        #expect(try !gate.isUnsafe(none))
    }

    @Test("Enterprises of either sign weigh by their magnitude")
    func signs() throws {
        #expect(try gate.isUnsafe(group([3], [-98, 1, 1])))
        #expect(try !gate.isUnsafe(group([3], [-40, 30, 30])))
    }

    @Test("A line that stands for many enterprises is as many respondents")
    func weights() throws {
        var largest = LargestAmounts()
        largest.add(10, weight: 120)
        #expect(largest.units == 120)
        #expect(try !gate.isUnsafe(GuardedGroup(counts: [120], amounts: largest)))
    }

    @Test("Whatever the groups, hidden ones are two at least and safe together, or all are hidden", arguments: 0..<60)
    func property(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        var groups: [Int: GuardedGroup] = [:]
        for key in 0..<(2 + Int(random.next() % 6)) {
            let count = Int(random.next() % 12)
            groups[key] = group([Double(count)], (0..<count).map { _ in Double(1 + random.next() % 1000) })
        }
        let hidden = try gate.hidden(groups)
        for (key, one) in groups where try gate.isUnsafe(one) { #expect(hidden.contains(key)) }
        guard !hidden.isEmpty, hidden.count < groups.values.count(where: { $0.counts != [0] }) else { return }
        #expect(hidden.count > 1)
        #expect(try !gate.isUnsafe(GuardedGroup(hidden.compactMap { groups[$0] })))
    }
}
