/// A total and the parts that make it.
public struct CountRelation: Sendable, Hashable {
    /// The count or sum that is the whole.
    public let total: CountKey
    /// Counts or sums that add up to `total`, none of them twice.
    public let parts: [CountKey]

    /// Whether the figures do add up is for the ``Ledger`` to see.
    public init(total: CountKey, parts: [CountKey]) {
        (self.total, self.parts) = (total, parts)
    }

    /// The total, then the parts.
    var keys: [CountKey] { [total] + parts }
}

extension [CountRelation] {
    /// The keys in groups that no relation ties to one another, each in the order of its keys, with its relations.
    public func components(of keys: some Sequence<CountKey>) -> [(keys: [CountKey], relations: [CountRelation])] {
        var neighbours: [CountKey: [Int]] = [:]
        for (index, relation) in enumerated() {
            for key in relation.keys { neighbours[key, default: []].append(index) }
        }
        var met: Set<CountKey> = []
        return keys.sorted().compactMap { start in
            guard met.insert(start).inserted else { return nil }
            var (waiting, keys, tied) = ([start], [CountKey](), Set<Int>())
            while let key = waiting.popLast() {
                keys.append(key)
                for index in neighbours[key] ?? [] where tied.insert(index).inserted {
                    waiting += self[index].keys.filter { met.insert($0).inserted }
                }
            }
            return (keys.sorted(), tied.sorted().map { self[$0] })
        }
    }
}
