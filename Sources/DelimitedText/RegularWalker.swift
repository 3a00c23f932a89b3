import CVector

/// Hands out the records of a regular text, which vector instructions split: those that libcsv would give.
///
/// Like libcsv it skips blank lines, trims blanks around fields and takes quotes away that stand around a whole field. A
/// record of which the quotes do more than that is left to libcsv, and so is one that is too long.
struct RegularWalker: ~Copyable {
    private let delimiter: UInt8
    private let hasQuotes: Bool
    private let isPadded: Bool
    /// Physical line of the first byte.
    private let line: Int
    private var libcsv: SliceWalker
    /// How far the text is split into records.
    private var progress = decode_progress()
    private var quotes = split_no_quotes
    /// Where fields end: those of the record being split come first.
    private var marks: [UInt32] = []
    /// Which of the marks are line feeds.
    private var feeds: [UInt32] = []
    /// Marks before each odd byte: see `split_marks`.
    private var odd: [UInt32] = []
    private var counts = (marks: 0, feeds: 0, odd: 0)
    private var records: [decode_record] = []

    /// Bytes that a text may have: a mark says an offset in 31 bits, and the end of the text is one.
    static let longestText = Int(Int32.max)

    /// Text split at a time; its marks stay in the processor's cache.
    private static let blockBytes = 32 << 10

    init(file: String, delimiter: UInt8, line: Int, hasQuotes: Bool, isPadded: Bool) {
        self.delimiter = delimiter
        self.hasQuotes = hasQuotes
        self.isPadded = isPadded
        self.line = line
        libcsv = SliceWalker(file: file, delimiter: delimiter, line: line)
    }

    /// Calls `body` with the records of `text`, many at a time, up to the first one that is refused.
    ///
    /// - Precondition: at most ``longestText`` bytes.
    mutating func walk(
        _ text: Span<UInt8>, _ body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        for block in stride(from: 0, to: text.count, by: Self.blockBytes) {
            mark(text, block..<min(block + Self.blockBytes, text.count))
            while progress.feeds < counts.feeds {
                split(text)
                hand(text, body)
                if progress.has_odd != 0 { try handOddRecord(text, body) }
            }
            forgetMarks()
        }
        try finish(text, body)
    }

    /// The last record, when no line feed ends it.
    private mutating func finish(
        _ text: Span<UInt8>, _ body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        let start = Int(progress.start)
        guard start < text.count else { return }
        guard counts.odd == 0, quotes.inside == 0, text.count - start <= Limits.recordBytes else {
            try walkWithLibcsv(text.extracting(start...), line: progress.lines, body)
            try libcsv.finish(handing: body)
            return
        }
        ensureRoom(for: 1)
        let isQuoted = hasQuotes && text[text.count - 1] == Byte.quote
        marks[counts.marks] = mark_at(UInt32(text.count), isQuoted ? 1 : 0)
        records[0] = decode_record(
            start: progress.start, first_mark: 0, mark_count: UInt32(counts.marks + 1), line: progress.lines)
        progress.records = 1
        if isPadded { dropBlankLines(of: text) }
        hand(text, body)
    }

    private mutating func mark(_ text: Span<UInt8>, _ block: Range<Int>) {
        ensureRoom(for: block.count)
        var (quotes, counts) = (quotes, counts)
        let (delimiter, hasQuotes) = (delimiter, hasQuotes)
        unsafe withMarks { found, _ in
            unsafe text.withUnsafeBytes { bytes in
                let (start, count) = (UInt32(block.lowerBound), block.count)
                if hasQuotes {
                    unsafe split_add_quoted(bytes.baseAddress, start, count, delimiter, &found, &quotes)
                } else {
                    unsafe split_add(bytes.baseAddress, start, count, delimiter, &found)
                }
            }
            counts = unsafe (Int(found.count), Int(found.feed_count), Int(found.odd_count))
        }
        (self.quotes, self.counts) = (quotes, counts)
    }

    private mutating func split(_ text: Span<UInt8>) {
        let before = progress
        progress = unsafe withMarks { found, records in
            unsafe text.withUnsafeBytes { bytes in
                unsafe decode_records(bytes.baseAddress, found, before, Limits.recordBytes, records)
            }
        }
        if isPadded { dropBlankLines(of: text) }
    }

    private mutating func withMarks<Result>(
        _ body: (inout split_marks, UnsafeMutablePointer<decode_record>?) -> Result
    ) -> Result {
        let counts = counts
        return unsafe marks.withUnsafeMutableBufferPointer { marks in
            unsafe feeds.withUnsafeMutableBufferPointer { feeds in
                unsafe odd.withUnsafeMutableBufferPointer { odd in
                    unsafe records.withUnsafeMutableBufferPointer { records in
                        var found = unsafe split_marks(
                            places: marks.baseAddress, feeds: feeds.baseAddress, odd: odd.baseAddress,
                            count: UInt32(counts.marks), feed_count: UInt32(counts.feeds), odd_count: UInt32(counts.odd)
                        )
                        return unsafe body(&found, records.baseAddress)
                    }
                }
            }
        }
    }

    private mutating func ensureRoom(for count: Int) {
        let lacking = max(counts.marks, counts.odd) + count - marks.count
        guard lacking > 0 else { return }
        marks.append(contentsOf: repeatElement(0, count: lacking))
        feeds.append(contentsOf: repeatElement(0, count: lacking))
        odd.append(contentsOf: repeatElement(0, count: lacking))
        records.append(contentsOf: repeatElement(decode_record(), count: lacking))
    }

    /// Lines of blanks are no records: only fields with padding hide some.
    private mutating func dropBlankLines(of text: Span<UInt8>) {
        var kept = 0
        for index in 0..<progress.records {
            let record = records[index]
            let end = Int(mark_place(marks[Int(record.first_mark)]))
            if record.mark_count == 1, text.extracting(Int(record.start)..<end).isBlank { continue }
            records[kept] = record
            kept += 1
        }
        progress.records = kept
    }

    private func hand(_ text: Span<UInt8>, _ body: (borrowing RecordBatch) -> Void) {
        guard progress.records > 0 else { return }
        body(
            RecordBatch(
                bytes: text, marks: marks.span, records: records.span.extracting(first: progress.records),
                delimiterBytes: 1, isPadded: isPadded, line: line))
    }

    private mutating func handOddRecord(
        _ text: Span<UInt8>, _ body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        let record = progress.odd_record
        try walkWithLibcsv(text.extracting(Int(record.start)..<Int(progress.start)), line: record.line, body)
    }

    /// `line` counts from the first of the text.
    private mutating func walkWithLibcsv(
        _ text: Span<UInt8>, line: UInt32, _ body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        libcsv.move(toLine: self.line + Int(line))
        try libcsv.walk(text, handing: body)
    }

    /// Keeps the marks and the odd bytes of the record that does not end yet.
    private mutating func forgetMarks() {
        let done = (marks: Int(progress.marks), odd: Int(progress.odd))
        for index in done.marks..<counts.marks { marks[index - done.marks] = marks[index] }
        for index in done.odd..<counts.odd { odd[index - done.odd] = odd[index] - progress.marks << 1 }
        counts = (counts.marks - done.marks, 0, counts.odd - done.odd)
        (progress.marks, progress.feeds, progress.odd) = (0, 0, 0)
    }
}
