import Facts

/// Rows of more codes than a key holds by year, then by their codes in the order of each dimension, missing codes last.
struct RowOrder {
    private let orders: [CodeComparator]

    /// `dimensions` are those of the codes of the rows, in their order.
    init(by dimensions: [Dimension]) { orders = dimensions.map(CodeComparator.init(of:)) }

    func sorted(_ rows: [Row]) -> Rows {
        Rows(rows.sorted { $0.year == $1.year ? precedes($0.codes, $1.codes) : $0.year < $1.year })
    }

    /// Whether the first codes stand before the second, in one year.
    func precedes(_ first: [String], _ second: [String]) -> Bool {
        for (place, order) in orders.enumerated() where first[place] != second[place] {
            return order.precedes(first[place], second[place])
        }
        return false
    }
}
