/// The highest rows of a table.
public enum TopRows {
    /// The `count` highest rows of each year, highest first; rows without a value are left out. Where two values are
    /// equal, the order of codes decides.
    public static func keep(_ count: Int, of table: IndicatorTable) -> IndicatorTable {
        var kept: [Row] = []
        for year in Set(table.rows.map(\.year)).sorted() {
            let rows = table.rows.filter { $0.year == year && $0.cell.value != nil }
            kept += sorted(rows).prefix(count)
        }
        var result = table
        result.rows = kept
        return result
    }

    /// Highest values first, then rows without a value, each in their first order.
    public static func sorted(_ rows: [Row]) -> [Row] {
        rows.enumerated().sorted { first, second in
            let (left, right) = (first.element.cell.value, second.element.cell.value)
            guard left != right else { return first.offset < second.offset }
            guard let left else { return false }
            guard let right else { return true }
            return left > right
        }.map(\.element)
    }
}
