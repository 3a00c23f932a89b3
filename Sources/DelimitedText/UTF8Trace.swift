/// The first accented letter of French in UTF-8 that a file holds, though the file as a whole is not UTF-8.
///
/// Two bytes that begin with C3, U+00C0 to U+00FF. In Windows-1252 they would be `Ã` before a sign, which no French or
/// English word has; other sequences of UTF-8 do occur there (`É` before a no-break space), and prove nothing.
struct UTF8Trace {
    let byteOffset: Int
    let line: Int

    private static let lead: UInt8 = 0xC3
    private static let blockBytes = 1 << 20

    /// Nil where there is none.
    init?(in file: borrowing InputFile) throws(DelimitedTextError) {
        var (block, offset) = ([UInt8](), 0)
        var lines = LineCount()
        while offset < file.size {
            block.removeAll(keepingCapacity: true)
            try file.read(Self.blockBytes, at: offset, into: &block)
            if let index = Self.firstLetter(in: block.span) {
                lines.add(block.span.extracting(..<index))
                (byteOffset, line) = (offset + index, lines.current)
                return
            }
            // A lead byte at the very end is looked at again, with what follows it.
            if block.count > 1, block.last == Self.lead { block.removeLast() }
            lines.add(block.span)
            offset += block.count
        }
        return nil
    }

    private static func firstLetter(in bytes: Span<UInt8>) -> Int? {
        var index = bytes.firstIndex(of: lead, from: 0)
        while index + 1 < bytes.count {
            if bytes[index + 1] & 0xC0 == 0x80 { return index }
            index = bytes.firstIndex(of: lead, from: index + 1)
        }
        return nil
    }
}
