import CLibCSV

/// One libcsv parser in strict mode, and the record it is filling. The only file that calls libcsv.
@safe
struct RecordParser: ~Copyable {
    // Pointers, because libcsv keeps them between calls; a struct behind a pointer, because a class reached from C
    // callbacks doubles the time of a scan (exclusivity checks).
    private let parser: UnsafeMutablePointer<csv_parser>
    private let record: UnsafeMutablePointer<RecordBuffer>

    init(delimiter: UInt8) {
        unsafe parser = .allocate(capacity: 1)
        unsafe record = .allocate(capacity: 1)
        unsafe record.initialize(to: RecordBuffer())
        unsafe csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        unsafe csv_set_delim(parser, delimiter)
        unsafe csv_set_blk_size(parser, 4096)
    }

    deinit {
        unsafe csv_free(parser)
        unsafe parser.deallocate()
        unsafe record.deinitialize(count: 1)
        unsafe record.deallocate()
    }

    /// Whether the last byte read lies in a quoted field; exact at the end of a line.
    var isInsideQuotes: Bool { unsafe parser.pointee.quoted != 0 }

    /// Bytes held of the field being read.
    var openFieldBytes: Int { unsafe parser.pointee.entry_pos }

    /// Fields ended in the current record.
    var fieldCount: Int { unsafe record.pointee.ends.count }

    /// Whether a record has ended and waits to be read, then dropped.
    var hasRecord: Bool { unsafe record.pointee.isComplete }

    /// Whether the last refusal came from memory rather than from the text.
    var isOutOfMemory: Bool { unsafe csv_error(parser) != CSV_EPARSE }

    /// Reads bytes that hold at most one line break, at their end. Returns how many were accepted: fewer than given
    /// where libcsv refuses a quote. The parser must not be used after a refusal.
    func parse(_ bytes: Span<UInt8>) -> Int {
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe csv_parse(parser, buffer.baseAddress, buffer.count, fieldEnded, recordEnded, record)
        }
    }

    /// Ends the text: a last record without a line break becomes ready. False when a quoted field is still open.
    func finish() -> Bool {
        unsafe csv_fini(parser, fieldEnded, recordEnded, record) == 0
    }

    /// The record that has just ended, valid until the next call to `parse`.
    @_lifetime(borrow self)
    func readyRecord(line: Int) -> RecordView {
        let view = unsafe RecordView(bytes: record.pointee.bytes.span, ends: record.pointee.ends.span, line: line)
        return unsafe _overrideLifetime(view, borrowing: self)
    }

    /// Makes room for the next record.
    func dropRecord() {
        unsafe record.pointee.clear()
    }
}

/// The fields of one record, one after the other; the storage serves for all the records of a slice.
struct RecordBuffer {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    var isComplete = false

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isComplete = false
    }
}

private func fieldEnded(_ bytes: UnsafeMutableRawPointer?, _ count: Int, _ record: UnsafeMutableRawPointer?) {
    guard let record = unsafe record?.assumingMemoryBound(to: RecordBuffer.self) else { return }
    unsafe record.pointee.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    unsafe record.pointee.ends.append(UInt32(record.pointee.bytes.count))
}

private func recordEnded(_ lineBreak: CInt, _ record: UnsafeMutableRawPointer?) {
    guard let record = unsafe record?.assumingMemoryBound(to: RecordBuffer.self) else { return }
    unsafe record.pointee.isComplete = true
}
