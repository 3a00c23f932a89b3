import Facts

/// Rows by year, then by their codes in the order of each dimension, missing codes last.
struct RowOrder {
    private let orders: [CodeComparator]

    /// `dimensions` are those of the codes of the rows, in their order.
    init(by dimensions: [Dimension]) { orders = dimensions.map(CodeComparator.init(of:)) }

    /// What rows are sorted by, and where each stands: a row is large to move.
    private struct Key {
        let year: Int
        let codes: [String]
        let place: Int
    }

    func sorted(_ rows: [Row]) -> [Row] {
        let keys = rows.enumerated().map { Key(year: $1.year, codes: $1.codes, place: $0) }
        return keys.sorted(by: precedes).map { rows[$0.place] }
    }

    private func precedes(_ first: Key, _ second: Key) -> Bool {
        if first.year != second.year { return first.year < second.year }
        for (place, order) in orders.enumerated() where first.codes[place] != second.codes[place] {
            return order.precedes(first.codes[place], second.codes[place])
        }
        return false
    }
}
