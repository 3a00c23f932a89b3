/// Rows that go together: those of one unit, or of one cluster.
struct Groups: Sendable {
    /// The rows of each group, in the order in which groups are first met.
    let rows: [[Int]]
    /// The group of each row.
    let group: [Int]

    init(_ labels: [Int]) {
        var places: [Int: Int] = [:]
        var rows: [[Int]] = []
        group = labels.enumerated().map { row, label in
            let place = places[label] ?? rows.count
            if place == rows.count {
                places[label] = place
                rows.append([])
            }
            rows[place].append(row)
            return place
        }
        self.rows = rows
    }

    var count: Int { rows.count }

    /// The values less the weighted mean of their group.
    func within(_ values: [Double], weights: [Double]?) -> [Double] {
        var result = values
        for members in rows {
            let total = members.reduce(0) { $0 + (weights?[$1] ?? 1) }
            let mean = members.reduce(0) { $0 + (weights?[$1] ?? 1) * values[$1] } / total
            for row in members { result[row] -= mean }
        }
        return result
    }

    /// Whether each group lies within one of the others.
    func isNested(in other: Groups) -> Bool {
        rows.allSatisfy { members in members.allSatisfy { other.group[$0] == other.group[members[0]] } }
    }
}
