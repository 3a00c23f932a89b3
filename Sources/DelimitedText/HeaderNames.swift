/// The names of the columns of a header that takes several rows.
public enum HeaderNames {
    /// One name for each column: what the rows say of it from the top, joined by `separator`.
    ///
    /// A spreadsheet writes a cell that spans several columns once, above the first of them: an empty cell takes the
    /// text on its left, where there is something below it to complete.
    public static func joined(_ rows: [[String]], by separator: String = " ") -> [String] {
        guard let last = rows.last else { return [] }
        let upper = rows.dropLast().map { spread($0, above: last) }
        return last.indices.map { column in
            (upper.map { $0[column] } + [last[column]]).filter { !$0.isEmpty }.joined(separator: separator)
        } + upper.flatMap { $0.dropFirst(last.count) }
    }

    private static func spread(_ row: [String], above last: [String]) -> [String] {
        var current = ""
        return (0..<max(row.count, last.count)).map { column in
            let cell = column < row.count ? row[column] : ""
            if !cell.isEmpty { current = cell }
            let hasBelow = column < last.count && !last[column].isEmpty
            return cell.isEmpty && hasBelow ? current : cell
        }
    }
}
