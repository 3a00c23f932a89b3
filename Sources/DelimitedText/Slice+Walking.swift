import CVector

extension Slice {
    /// Calls `body` with the records, up to the first problem, which is thrown: the first one in the order of the file, be
    /// it of encoding or of quotes. The records are the same whatever the lane.
    func forEachBatch(
        file: String, form: TextForm, lane: Lane, _ body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        let decoded = decoded(from: form.encoding, file: file)
        if lane == .vector, survey.isRegular, decoded.problem == nil {
            let isPadded = survey.hasBlank && decoded.valid.hasPadding(delimiter: form.delimiter)
            var walker = RegularWalker(file: file, delimiter: form.delimiter, line: line, isPadded: isPadded)
            try walker.walk(decoded.valid, body)
        } else {
            try walkWithLibcsv(decoded, file: file, form: form) { record in
                let alone = [decode_record(start: 0, first_mark: 0, mark_count: UInt32(record.count), line: 0)]
                body(record.batch(alone.span))
            }
        }
    }

    private func walkWithLibcsv(
        _ decoded: DecodedSlice, file: String, form: TextForm, _ body: (borrowing RecordView) -> Void
    ) throws(DelimitedTextError) {
        var walker = SliceWalker(file: file, delimiter: form.delimiter, line: line)
        _ = try walker.walk(decoded.valid) { record, _ in
            body(record)
            return true
        }
        if let problem = decoded.problem { throw problem }
        try walker.finish(body)
    }
}

extension RecordView {
    /// The record on its own as a batch; `records` describes it.
    @_lifetime(copy self, copy records)
    func batch(_ records: Span<decode_record>) -> RecordBatch {
        RecordBatch(
            bytes: bytes, marks: ends, records: records, delimiterBytes: delimiterBytes, isPadded: isPadded, line: line)
    }
}
