import CSplit

/// Hands out the records of a regular text, which vector instructions split: those that libcsv would give.
///
/// Like libcsv it skips blank lines and trims blanks around fields; there is no quote to tell apart.
struct RegularWalker: ~Copyable {
    private let file: String
    private let delimiter: UInt8
    /// Physical line of the record being split.
    private var line: Int
    /// Where the record being split starts.
    private var start = 0
    /// Where fields end: those of the record being split come first.
    private var marks: [UInt32] = []
    private var markCount = 0

    /// Text split at a time; its marks stay in the processor's cache.
    private static let blockBytes = 64 << 10

    private let isPadded: Bool

    init(file: String, delimiter: UInt8, line: Int, isPadded: Bool) {
        self.file = file
        self.delimiter = delimiter
        self.isPadded = isPadded
        self.line = line
    }

    /// Calls `body` with each record of `text`, up to the first one that is too long.
    mutating func walk(
        _ text: Span<UInt8>, _ body: (borrowing RecordView) -> Void
    ) throws(DelimitedTextError) {
        for block in stride(from: 0, to: text.count, by: Self.blockBytes) {
            let known = markCount
            mark(text, block..<min(block + Self.blockBytes, text.count))
            try handOut(text, from: known, body)
        }
        if start < text.count {
            ensureRoom(for: 1)
            marks[markCount] = UInt32(text.count)
            markCount += 1
            try hand(0..<markCount, of: text, endingAt: text.count, body)
        }
    }

    private mutating func mark(_ text: Span<UInt8>, _ block: Range<Int>) {
        ensureRoom(for: block.count)
        let (known, delimiter) = (markCount, delimiter)
        let found = unsafe text.extracting(block).withUnsafeBytes { bytes in
            unsafe marks.withUnsafeMutableBufferPointer { marks in
                guard let target = marks.baseAddress else { return 0 }
                return unsafe split_marks(bytes.baseAddress, bytes.count, delimiter, UInt32(block.lowerBound), target + known)
            }
        }
        markCount += found
    }

    private mutating func ensureRoom(for count: Int) {
        let lacking = markCount + count - marks.count
        if lacking > 0 { marks.append(contentsOf: repeatElement(0, count: lacking)) }
    }

    /// Hands out the records that end at one of the new marks, and keeps the marks of the one that does not end.
    private mutating func handOut(
        _ text: Span<UInt8>, from known: Int, _ body: (borrowing RecordView) -> Void
    ) throws(DelimitedTextError) {
        var first = 0
        for index in known..<markCount {
            let end = Int(marks[index])
            guard text[end] == Byte.lineFeed else { continue }
            if end > start, text[end - 1] == Byte.carriageReturn { marks[index] -= 1 }
            try hand(first..<index + 1, of: text, endingAt: end + 1, body)
            start = end + 1
            line += 1
            first = index + 1
        }
        for index in first..<markCount { marks[index - first] = marks[index] }
        markCount -= first
    }

    private func hand(
        _ fields: Range<Int>, of text: Span<UInt8>, endingAt end: Int, _ body: (borrowing RecordView) -> Void
    ) throws(DelimitedTextError) {
        guard end - start <= Limits.recordBytes else {
            throw .recordTooLong(file: file, line: line, limit: Limits.recordBytes)
        }
        let record = RecordView(
            bytes: text, ends: marks.span.extracting(fields), start: start, delimiterBytes: 1, isPadded: isPadded,
            line: line)
        if record.count > 1 || !record.isEmpty(0) { body(record) }
    }
}
