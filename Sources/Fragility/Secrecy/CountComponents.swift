extension CountBook {
    /// The counts in groups that no relation ties to one another, each in the order of its keys, with its relations.
    func components() -> [(keys: [CountKey], relations: [Relation])] {
        let relations = relations.filter(holds)
        var neighbours: [CountKey: [Int]] = [:]
        for (index, relation) in relations.enumerated() {
            for key in [relation.total] + relation.parts { neighbours[key, default: []].append(index) }
        }
        var met: Set<CountKey> = []
        return counts.keys.sorted().compactMap { start in
            guard met.insert(start).inserted else { return nil }
            var (waiting, keys, tied) = ([start], [CountKey](), Set<Int>())
            while let key = waiting.popLast() {
                keys.append(key)
                for index in neighbours[key] ?? [] where tied.insert(index).inserted {
                    let others = [relations[index].total] + relations[index].parts
                    waiting += others.filter { met.insert($0).inserted }
                }
            }
            return (keys.sorted(), tied.sorted().map { relations[$0] })
        }
    }
}
