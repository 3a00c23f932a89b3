/// Finds where a growing slice may be cut, by quote parity: a line break after an even number of quotes ends a record.
///
/// Sound because libcsv runs in strict mode: as long as it accepts the text, quotes only open, close or stand doubled.
/// Where it does not, the error lies before the first wrong cut.
struct RecordCut {
    private var examined = 0

    /// The last record end in `slice` past what earlier calls examined, as a length to keep; nil when there is none.
    /// A CR at the very end does not count: an LF may follow it in the file.
    ///
    /// - Parameter quotes: how many there are in `slice`.
    mutating func lastRecordEnd(in slice: [UInt8], quotes: Int) -> Int? {
        let bytes = slice.span
        var quotes = quotes
        // A CR that ended the bytes examined before is looked at again, now that its successor is known.
        let floor = max(examined, 1)
        examined = slice.count
        for end in stride(from: slice.count, through: floor, by: -1) {
            if end < slice.count, bytes[end] == Byte.quote { quotes -= 1 }
            if quotes.isMultiple(of: 2), Self.endsLine(bytes, end) { return end }
        }
        return nil
    }

    private static func endsLine(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
        switch bytes[end - 1] {
        case Byte.lineFeed: true
        case Byte.carriageReturn: end < bytes.count && bytes[end] != Byte.lineFeed
        default: false
        }
    }
}
