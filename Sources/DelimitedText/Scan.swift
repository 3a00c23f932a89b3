import Threads

/// What a scan has read.
public struct ScanSummary: Sendable, Hashable {
    /// Bytes of the file.
    public let bytes: Int
    /// Records after the header.
    public let records: Int
    /// The physical line that ends the file, where no line end follows it. Nil where a quote closes its last field, which
    /// is whole then, and where the file has no other line end.
    public let unendedLine: Int?
}

/// Reads the records below the header on several threads and folds them into partial results, merged in file order: as the
/// function below, one record at a time.
public func scan<Partial: Sendable>(
    file: TextFile,
    form: TextForm,
    workers: Int,
    sliceSize: Int = 8 << 20,
    lane: Lane = .usual,
    start: @escaping @Sendable () -> Partial,
    record: @escaping @Sendable (inout Partial, borrowing RecordView) -> Void,
    merge: (Partial) throws -> Void
) throws -> ScanSummary {
    try scan(
        file: file, form: form, workers: workers, sliceSize: sliceSize, lane: lane, start: start,
        batch: { partial, batch in
            for index in 0..<batch.count { record(&partial, batch.record(index)) }
        },
        merge: merge)
}

/// Reads the records below the header on several threads and folds them into partial results, merged in file order.
///
/// The file is cut into slices of about `sliceSize` bytes, at record ends. Each slice starts a partial result with
/// `start`, which `batch` grows; `merge` receives the partial results one at a time, in the order of the file, on the
/// calling thread. Slices depend on the file and on `sliceSize` only, so the results are the same bit for bit whatever
/// the number of workers. About two slices for each worker are in memory at most.
///
/// Throws what `merge` throws, or a `DelimitedTextError`: the first problem in file order, once everything in the slices
/// before it has been merged. `batch` may have seen records of the faulty slice; they are never merged.
///
/// - Parameters:
///   - file: the text, which is read once.
///   - form: how it is written: see ``detectForm(of:forcing:)``.
///   - workers: threads that parse, at least 1.
///   - sliceSize: bytes read at a time; a longer record makes its slice grow, up to `Limits.recordBytes`.
///   - lane: how records are split; the results are the same.
///   - raw: sees every byte of the text that is read, in the order of the file, those of the header too.
///   - start: makes an empty partial result, once for each slice.
///   - batch: adds some records to the partial result of their slice, on the thread that parses it.
///   - merge: takes the partial result of a slice, whole.
public func scan<Partial: Sendable>(
    file: TextFile,
    form: TextForm,
    workers: Int,
    sliceSize: Int = 8 << 20,
    lane: Lane = .usual,
    raw: (([UInt8]) -> Void)? = nil,
    start: @escaping @Sendable () -> Partial,
    batch: @escaping @Sendable (inout Partial, borrowing RecordBatch) -> Void,
    merge: (Partial) throws -> Void
) throws -> ScanSummary {
    var source = try SliceSource(file: file, form: form, sliceSize: sliceSize, raw: raw)
    var records = 0
    let work = OrderedWork<Slice, SliceOutcome<Partial>>(workers: workers) { slice in
        SliceOutcome(slice, file: file.name, form: form, lane: lane, start: start, batch: batch)
    }
    func deliver(_ outcome: SliceOutcome<Partial>) throws {
        if let problem = outcome.problem { throw problem }
        try merge(outcome.partial)
        records += outcome.records
    }
    try work.run(next: { source.next() }, deliver: deliver)
    if let problem = source.problem { throw problem }
    try file.checkUnchanged()
    return ScanSummary(bytes: source.fileSize, records: records, unendedLine: source.unendedLine)
}

/// What one slice gives.
private struct SliceOutcome<Partial: Sendable>: Sendable {
    private(set) var partial: Partial
    private(set) var records = 0
    private(set) var problem: DelimitedTextError?

    init(
        _ slice: Slice, file: String, form: TextForm, lane: Lane,
        start: () -> Partial, batch: (inout Partial, borrowing RecordBatch) -> Void
    ) {
        var partial = start()
        var records = 0
        do throws(DelimitedTextError) {
            try slice.forEachBatch(file: file, form: form, lane: lane) { found in
                batch(&partial, found)
                records += found.count
            }
        } catch {
            problem = error
        }
        self.partial = partial
        self.records = records
    }
}

/// The slices below the header; a problem in reading them ends them, and waits until the slices before it are merged.
private struct SliceSource: ~Copyable {
    private var reader: SliceReader
    private let raw: (([UInt8]) -> Void)?
    private(set) var problem: DelimitedTextError?
    /// The last byte of the slices read.
    private var last: UInt8?

    init(
        file: TextFile, form: TextForm, sliceSize: Int, raw: (([UInt8]) -> Void)?
    ) throws(DelimitedTextError) {
        let data = try positionOfData(in: file, form: form)
        let reader = try SliceReader(file.open(), from: data, sliceSize: sliceSize)
        if let raw {
            var head: [UInt8] = []
            try reader.file.read(reader.position.offset, at: 0, into: &head)
            raw(head)
        }
        self.reader = reader
        self.raw = raw
    }

    var fileSize: Int { reader.file.size }

    /// Once the last slice is read.
    var unendedLine: Int? {
        guard let last, ![Byte.lineFeed, Byte.carriageReturn, Byte.quote].contains(last), reader.position.line > 1
        else {
            return nil
        }
        return reader.position.line
    }

    mutating func next() -> Slice? {
        guard problem == nil else { return nil }
        do throws(DelimitedTextError) {
            let slice = try reader.next()
            if let raw, let slice { raw(slice.bytes) }
            last = slice?.bytes.last ?? last
            return slice
        } catch {
            problem = error
            return nil
        }
    }
}
