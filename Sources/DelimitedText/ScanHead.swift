/// Folds the records of the first bytes below the header into a partial result, up to the first problem, which is for `scan`
/// to report.
///
/// Nil where the file has no more than these bytes, or where they cannot be read: nothing is to be learned from them then.
public func scanHead<Partial>(
    file: TextFile, form: TextForm, bytes: Int, lane: Lane = .usual, start: () -> Partial,
    batch: (inout Partial, borrowing RecordBatch) -> Void
) -> Partial? {
    do throws(DelimitedTextError) {
        var reader = try SliceReader(file.open(), from: positionOfData(in: file, form: form), sliceSize: bytes)
        guard reader.file.size > bytes, let slice = try reader.next() else { return nil }
        var partial = start()
        try slice.forEachBatch(file: file.name, form: form, lane: lane) { found in batch(&partial, found) }
        return partial
    } catch {
        return nil
    }
}
