import CVector

/// Some records of a file, lent for the time of a callback: its spans cannot outlive it.
public struct RecordBatch: ~Escapable {
    private let bytes: Span<UInt8>
    /// Where fields end in `bytes`.
    private let marks: Span<UInt32>
    private let records: Span<decode_record>
    private let delimiterBytes: Int
    private let isPadded: Bool
    /// Physical line of the first byte.
    private let line: Int

    @_lifetime(copy bytes, copy marks, copy records)
    init(
        bytes: Span<UInt8>, marks: Span<UInt32>, records: Span<decode_record>, delimiterBytes: Int, isPadded: Bool,
        line: Int
    ) {
        self.bytes = bytes
        self.marks = marks
        self.records = records
        self.delimiterBytes = delimiterBytes
        self.isPadded = isPadded
        self.line = line
    }

    /// Records of the batch: how many stand together is the reader's choice.
    public var count: Int { records.count }

    /// Physical line on which the record at `index` starts.
    public func line(_ index: Int) -> Int { line + Int(records[index].line) }

    /// The record at `index`, which counts from 0 and must be below `count`.
    @_lifetime(copy self)
    public func record(_ index: Int) -> RecordView {
        let place = records[index]
        let first = Int(place.first_mark)
        return RecordView(
            bytes: bytes, ends: marks.extracting(first..<first + Int(place.mark_count)), start: Int(place.start),
            delimiterBytes: delimiterBytes, isPadded: isPadded, line: line + Int(place.line))
    }

    /// Reads the columns of all records at once. Records that need a closer look are not plain in `rows`: all those that
    /// libcsv split, or of which fields have padding.
    public func decode(
        _ decoding: borrowing Decoding, _ table: borrowing SpellingTable, into rows: inout DecodedRows
    ) {
        rows.prepare(count, columns: decoding.count)
        guard delimiterBytes == 1, !isPadded else { return }
        unsafe bytes.withUnsafeBytes { text in
            unsafe marks.withUnsafeBufferPointer { marks in
                unsafe records.withUnsafeBufferPointer { records in
                    let batch = unsafe decode_batch(
                        text: text.baseAddress, text_count: text.count, marks: marks.baseAddress,
                        records: records.baseAddress, count: records.count)
                    unsafe rows.decode(batch, decoding, table)
                }
            }
        }
    }
}
