import Facts

/// Rows by year, then by their codes in the order of each dimension, missing codes last.
struct RowOrder {
    private let orders: [CodeComparator]

    /// `dimensions` are those of the codes of the rows, in their order.
    init(by dimensions: [Dimension]) { orders = dimensions.map(CodeComparator.init(of:)) }

    /// What most rows are told apart by, and where each stands: a row is large to move, and its codes lie elsewhere in memory.
    private struct Key {
        let year: Int
        /// Of its first code.
        let rank: UInt64
        let place: Int
    }

    func sorted(_ rows: [Row]) -> [Row] {
        let keys = rows.enumerated().map { place, row in
            Key(year: row.year, rank: orders.first?.rank(of: row.codes[0]) ?? 0, place: place)
        }
        let sorted = keys.sorted { first, second in
            if first.year != second.year { return first.year < second.year }
            if first.rank != second.rank { return first.rank < second.rank }
            return precedes(rows[first.place].codes, rows[second.place].codes)
        }
        return sorted.map { rows[$0.place] }
    }

    /// Whether the first codes stand before the second, in one year.
    func precedes(_ first: [String], _ second: [String]) -> Bool {
        for (place, order) in orders.enumerated() where first[place] != second[place] {
            return order.precedes(first[place], second[place])
        }
        return false
    }
}
