import Confidentiality

/// What secrecy asks of one group of enterprises: counts that are printed, and who makes its amounts.
struct GuardedGroup {
    /// Numbers of enterprises: a number from 1 to the minimum less one is not printed.
    let counts: [Double]
    let amounts: LargestAmounts
}

/// The rules on enterprises, applied to the groups of one breakdown and to their total.
///
/// Amounts of a group may be of both signs (bonus and malus); rules read them without signs, as what an enterprise
/// weighs. A group is shown or hidden whole: its counts, amounts and ratios together.
public struct GroupGate: Sendable {
    public let rules: [PrimaryRule]
    public let minimum: Int

    public init(rules: [PrimaryRule], minimum: Int) {
        self.rules = rules
        self.minimum = minimum
    }

    func isUnsafe(_ group: GuardedGroup) throws(SecrecyError) -> Bool {
        if group.counts.contains(where: { $0 > 0 && $0 < Double(minimum) }) { return true }
        guard group.amounts.units > 0 else { return false }
        let contributions = try group.amounts.contributions()
        return rules.contains { $0.isUnsafe(contributions) }
    }

    /// The groups to hide: those that are unsafe, those in `already`, and those without which a subtraction from the
    /// total would give one back.
    func hidden<Key: Hashable & Comparable>(
        _ groups: [Key: GuardedGroup], already: Set<Key> = []
    ) throws(SecrecyError) -> Set<Key> {
        let keys = groups.keys.sorted()
        var primary = already.intersection(keys)
        for key in keys {
            guard let group = groups[key] else { continue }
            if try isUnsafe(group) { primary.insert(key) }
        }
        guard !primary.isEmpty else { return [] }
        let columns = groups.values.map(\.counts.count).max() ?? 0
        var hidden = primary
        for column in 0..<columns {
            hidden.formUnion(try partners(keys, of: primary) { groups[$0]?.counts[column] ?? 0 })
        }
        hidden.formUnion(try partners(keys, of: primary) { groups[$0]?.amounts.magnitude ?? 0 })
        return try completed(hidden, keys, groups)
    }

    /// What the attacker of the tables makes necessary for one additive quantity.
    private func partners<Key: Hashable>(
        _ keys: [Key], of primary: Set<Key>, value: (Key) -> Double
    ) throws(SecrecyError) -> [Key] {
        var system = CellSystem()
        var protections: [Int: Protection] = [:]
        for (place, key) in keys.enumerated() {
            let amount = value(key)
            _ = try system.add(CellSystem.Cell(value: amount, cost: amount))
            if primary.contains(key), amount > 0 { protections[place] = Protection(below: amount, above: 1) }
        }
        guard !protections.isEmpty else { return [] }
        let sum = keys.reduce(0) { $0 + value($1) }
        let total = try system.add(CellSystem.Cell(value: sum, cost: sum))
        system.add(CellSystem.Equation(total: total, parts: Array(keys.indices)))
        var problem = SuppressionProblem(system, protections: protections)
        problem.fixed = [total]
        do throws(SecrecyError) {
            return try problem.pattern().hidden.filter { $0 != total }.map { keys[$0] }
        } catch .cannotProtect {
            return keys
        }
    }

    /// Hidden groups together must be safe too: their sum is known. The smallest others join them until they are.
    private func completed<Key: Hashable & Comparable>(
        _ hidden: Set<Key>, _ keys: [Key], _ groups: [Key: GuardedGroup]
    ) throws(SecrecyError) -> Set<Key> {
        var hidden = hidden
        let others = keys.filter { !hidden.contains($0) }.sorted { first, second in
            let sizes = (groups[first]?.counts.first ?? 0, groups[second]?.counts.first ?? 0)
            return (sizes.0, first) < (sizes.1, second)
        }
        for next in others {
            let together = keys.filter(hidden.contains).compactMap { groups[$0] }
            let isUnsafe = try isUnsafe(GuardedGroup(together))
            if hidden.count > 1, !isUnsafe { break }
            hidden.insert(next)
        }
        return hidden
    }
}

extension GuardedGroup {
    /// Several groups as one.
    init(_ groups: [GuardedGroup]) {
        var amounts = LargestAmounts()
        for group in groups { amounts.merge(group.amounts) }
        let columns = groups.map(\.counts.count).max() ?? 0
        self.init(
            counts: (0..<columns).map { column in groups.reduce(0) { $0 + $1.counts[column] } }, amounts: amounts)
    }
}
