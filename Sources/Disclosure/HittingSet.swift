/// The cheapest set that holds at least one member of every demand.
///
/// Of sets with the same cost, the one with fewer members, then the first in lexicographic order: two runs, and two
/// machines, choose alike.
struct HittingSet {
    let costs: [Int: Double]
    let demands: [[Int]]
    /// Sets examined before giving up.
    private var budget: Int
    private var best: Choice?

    private struct Choice {
        let cost: Double
        let members: [Int]

        func precedes(_ other: Choice) -> Bool {
            if abs(cost - other.cost) > 1e-9 * max(1, cost) { return cost < other.cost }
            if members.count != other.members.count { return members.count < other.members.count }
            return members.lexicographicallyPrecedes(other.members)
        }
    }

    init(_ demands: [[Int]], costs: [Int: Double], budget: Int = 20_000) {
        self.demands = demands
        self.costs = costs
        self.budget = budget
    }

    /// Nil where the search was given up, or no set meets the demands.
    mutating func cheapest() -> [Int]? {
        best = nil
        search([], cost: 0, excluded: [])
        return budget > 0 ? best?.members : nil
    }

    private mutating func search(_ chosen: Set<Int>, cost: Double, excluded: Set<Int>) {
        budget -= 1
        guard budget > 0 else { return }
        let open = demands.lazy.filter { $0.allSatisfy { !chosen.contains($0) } }.map { demand in
            demand.filter { !excluded.contains($0) }
        }
        let unmet = Array(open)
        guard let narrowest = unmet.min(by: { $0.count < $1.count }) else {
            let choice = Choice(cost: cost, members: chosen.sorted())
            if best.map({ choice.precedes($0) }) ?? true { best = choice }
            return
        }
        if narrowest.isEmpty || isHopeless(unmet, chosen: chosen.count, cost: cost) { return }
        var closed = excluded
        for member in narrowest.sorted(by: { (costs[$0] ?? 0, $0) < (costs[$1] ?? 0, $1) }) {
            search(chosen.union([member]), cost: cost + (costs[member] ?? 0), excluded: closed)
            closed.insert(member)
        }
    }

    /// Demands without a common member each need one of their own.
    private func isHopeless(_ unmet: [[Int]], chosen: Int, cost: Double) -> Bool {
        guard let best else { return false }
        var met: Set<Int> = []
        var (least, count) = (cost, chosen)
        for demand in unmet where met.isDisjoint(with: demand) {
            met.formUnion(demand)
            least += demand.compactMap { costs[$0] }.min() ?? 0
            count += 1
        }
        let tolerance = 1e-9 * max(1, best.cost)
        return least > best.cost + tolerance || (least > best.cost - tolerance && count > best.members.count)
    }
}
