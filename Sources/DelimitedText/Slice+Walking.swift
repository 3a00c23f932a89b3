extension Slice {
    /// Calls `body` with each record, up to the first problem, which is thrown: the first one in the order of the file,
    /// be it of encoding or of quotes. The records are the same whatever the lane.
    func forEachRecord(
        file: String, form: TextForm, lane: Lane, _ body: (borrowing RecordView) -> Void
    ) throws(DelimitedTextError) {
        let decoded = decoded(from: form.encoding, file: file)
        if lane == .vector, survey.isRegular, decoded.problem == nil {
            let isPadded = decoded.valid.hasPadding(delimiter: form.delimiter)
            var walker = RegularWalker(file: file, delimiter: form.delimiter, line: line, isPadded: isPadded)
            try walker.walk(decoded.valid, body)
        } else {
            try walkWithLibcsv(decoded, file: file, form: form, body)
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
