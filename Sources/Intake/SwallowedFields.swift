/// Fields that stray quotes made of several.
package enum SwallowedFields {
    /// Whether quotes made one field of several. In a code, a line end tells it, or a delimiter with text right behind it:
    /// names that hold the delimiter have a blank there. A label may hold line ends, but not the delimiters of a whole row.
    ///
    /// - Parameter width: columns of the file.
    package static func areMet(in bytes: Span<UInt8>, isCode: Bool, delimiter: UInt8, width: Int) -> Bool {
        var (delimiters, hasLineEnd) = (0, false)
        for index in bytes.indices {
            if bytes[index] == 0x0A || bytes[index] == 0x0D {
                hasLineEnd = true
            } else if bytes[index] == delimiter, index + 1 < bytes.count, bytes[index + 1] != 0x20 {
                delimiters += 1
            }
        }
        return isCode ? hasLineEnd || delimiters > 0 : hasLineEnd && delimiters >= max(1, width - 1)
    }
}
