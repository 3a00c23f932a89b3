import CVector

/// Hands out the records of a regular text, which vector instructions split: those that libcsv would give.
///
/// Like libcsv it skips blank lines and trims blanks around fields; there is no quote to tell apart.
struct RegularWalker: ~Copyable {
    private let file: String
    private let delimiter: UInt8
    private let isPadded: Bool
    /// Physical line of the first byte.
    private let line: Int
    /// How far the text is split into records.
    private var progress = decode_progress()
    /// Where fields end: those of the record being split come first.
    private var marks: [UInt32] = []
    private var markCount = 0
    /// Which of the marks are line feeds.
    private var feeds: [UInt32] = []
    private var records: [decode_record] = []

    /// Text split at a time; its marks stay in the processor's cache.
    private static let blockBytes = 32 << 10

    init(file: String, delimiter: UInt8, line: Int, isPadded: Bool) {
        self.file = file
        self.delimiter = delimiter
        self.isPadded = isPadded
        self.line = line
    }

    /// Calls `body` with the records of `text`, many at a time, up to the first one that is too long.
    mutating func walk(
        _ text: Span<UInt8>, _ body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        for block in stride(from: 0, to: text.count, by: Self.blockBytes) {
            mark(text, block..<min(block + Self.blockBytes, text.count))
            if isPadded { dropBlankLines(of: text) }
            try hand(text, body)
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
        ensureRoom(for: 1)
        marks[markCount] = UInt32(text.count)
        progress.is_too_long = text.count - start > Limits.recordBytes ? 1 : 0
        records[0] = decode_record(
            start: progress.start, first_mark: 0, mark_count: UInt32(markCount + 1), line: progress.lines)
        progress.records = progress.is_too_long == 0 ? 1 : 0
        if isPadded { dropBlankLines(of: text) }
        try hand(text, body)
    }

    private mutating func mark(_ text: Span<UInt8>, _ block: Range<Int>) {
        ensureRoom(for: block.count)
        let (delimiter, before) = (delimiter, progress)
        let (known, room) = (markCount, block.count)
        (markCount, progress) = unsafe text.withUnsafeBytes { bytes in
            unsafe marks.withUnsafeMutableBufferPointer { marks in
                unsafe feeds.withUnsafeMutableBufferPointer { feeds in
                    unsafe records.withUnsafeMutableBufferPointer { records in
                        var found = unsafe split_marks(
                            places: marks.baseAddress, feeds: feeds.baseAddress, count: UInt32(known), feed_count: 0)
                        unsafe split_add(bytes.baseAddress, UInt32(block.lowerBound), room, delimiter, &found)
                        let progress = unsafe decode_records(
                            bytes.baseAddress, found, before.start, before.lines, Limits.recordBytes,
                            records.baseAddress)
                        return unsafe (Int(found.count), progress)
                    }
                }
            }
        }
    }

    private mutating func ensureRoom(for count: Int) {
        let lacking = markCount + count - marks.count
        guard lacking > 0 else { return }
        marks.append(contentsOf: repeatElement(0, count: lacking))
        feeds.append(contentsOf: repeatElement(0, count: marks.count - feeds.count))
        records.append(contentsOf: repeatElement(decode_record(), count: marks.count - records.count))
    }

    /// Lines of blanks are no records: only fields with padding hide some.
    private mutating func dropBlankLines(of text: Span<UInt8>) {
        var kept = 0
        for index in 0..<progress.records {
            let record = records[index]
            let end = Int(marks[Int(record.first_mark)])
            if record.mark_count == 1, text.extracting(Int(record.start)..<end).isBlank { continue }
            records[kept] = record
            kept += 1
        }
        progress.records = kept
    }

    private func hand(_ text: Span<UInt8>, _ body: (borrowing RecordBatch) -> Void) throws(DelimitedTextError) {
        if progress.records > 0 {
            body(
                RecordBatch(
                    bytes: text, marks: marks.span, records: records.span.extracting(first: progress.records),
                    delimiterBytes: 1, isPadded: isPadded, line: line))
        }
        guard progress.is_too_long == 0 else {
            throw .recordTooLong(file: file, line: line + Int(progress.lines), limit: Limits.recordBytes)
        }
    }

    /// Keeps the marks of the record that does not end yet.
    private mutating func forgetMarks() {
        let kept = markCount - progress.marks
        for index in 0..<kept { marks[index] = marks[index + progress.marks] }
        markCount = kept
    }
}
