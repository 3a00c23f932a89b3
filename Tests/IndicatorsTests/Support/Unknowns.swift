/// Hidden counts and the sums that a reader knows of them, every possibility tried: no programme, and nothing of ours.
struct Unknowns {
    /// The counts that make up each known sum, by name.
    let sums: [(parts: [String], total: Int)]
    /// The least that a hidden count can be.
    let least: Int

    /// All the values that each count takes in some solution.
    func values() -> [String: Set<Int>] {
        let names = Set(sums.flatMap(\.parts)).sorted()
        var found: [String: Set<Int>] = [:]
        search(names, [:], &found)
        return found
    }

    private func search(_ names: [String], _ chosen: [String: Int], _ found: inout [String: Set<Int>]) {
        guard names.count > chosen.count else {
            for (name, value) in chosen { found[name, default: []].insert(value) }
            return
        }
        let name = names[chosen.count]
        let concerned = sums.filter { $0.parts.contains(name) }
        let rooms = concerned.map { sum in
            let others = sum.parts.filter { $0 != name }
            let unknown = others.filter { chosen[$0] == nil }.count
            let room = sum.total - others.reduce(0) { $0 + (chosen[$1] ?? 0) } - unknown * least
            return (room: room, isLast: unknown == 0)
        }
        let most = rooms.map(\.room).min() ?? 0
        guard most >= least else { return }
        for value in least...most where rooms.allSatisfy({ !$0.isLast || $0.room == value }) {
            search(names, chosen.merging([name: value]) { $1 }, &found)
        }
    }
}
