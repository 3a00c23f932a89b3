import DelimitedText

extension ResourcePlan {
    /// Whether quotes made one field of several. In a code, a line end tells it, or a delimiter with text right behind it:
    /// names that hold the delimiter have a blank there. A label may hold line ends, but not the delimiters of a whole row.
    func isSwallowed(_ record: borrowing RecordView, _ column: Int) -> Bool {
        let bytes = record.bytes(column)
        let isCode = codes.contains { $0.column == column && $0.part == nil }
        var (delimiters, hasLineEnd) = (0, false)
        for index in bytes.indices {
            if bytes[index] == 0x0A || bytes[index] == 0x0D {
                hasLineEnd = true
            } else if bytes[index] == form.delimiter, index + 1 < bytes.count, bytes[index + 1] != 0x20 {
                delimiters += 1
            }
        }
        return isCode ? hasLineEnd || delimiters > 0 : hasLineEnd && delimiters >= max(1, header.count - 1)
    }
}
