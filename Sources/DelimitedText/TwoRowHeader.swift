/// A header of two rows: groups of columns above, their parts below.
struct TwoRowHeader {
    /// Ordinal of the lower row, from 1.
    let record: Int

    /// Nil where the record that was found is a header by itself: each column has a name, and a name of its own. A row of
    /// data below it, or a title above it, makes no pair: words must stand in both rows, and tell every column apart.
    init?(around found: Int, in records: [[String]], width: Int) {
        guard records.indices.contains(found - 1), !Self.tellsColumnsApart(records[found - 1]) else { return nil }
        for lower in [found, found + 1] where lower >= 2 && lower <= records.count {
            let rows = Array(records[lower - 2..<lower])
            if Self.isPair(rows, width: width) {
                record = lower
                return
            }
        }
        return nil
    }

    private static func isPair(_ rows: [[String]], width: Int) -> Bool {
        rows.allSatisfy { $0.count == width && $0.allSatisfy { !DetectedHeader.isNumber($0) || isYear($0) } }
            && rows[0].contains { $0.isEmpty } && rows[0].count { !$0.isEmpty } > 1
            && tellsColumnsApart(HeaderNames.joined(rows))
    }

    private static func tellsColumnsApart(_ names: [String]) -> Bool {
        !names.contains("") && Set(names).count == names.count
    }

    private static func isYear(_ cell: String) -> Bool {
        cell.count == 4 && (cell.hasPrefix("19") || cell.hasPrefix("20")) && cell.allSatisfy(\.isWholeNumber)
    }
}
