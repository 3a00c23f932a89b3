extension Slice {
    /// Calls `body` with each record, up to the first problem, which is thrown: the first one in the order of the file,
    /// be it of encoding or of quotes.
    func forEachRecord(
        file: String, form: TextForm, _ body: (borrowing RecordView) -> Void
    ) throws(DelimitedTextError) {
        let decoded = decoded(from: form.encoding, file: file)
        var walker = SliceWalker(file: file, delimiter: form.delimiter, line: line)
        _ = try walker.walk(decoded.valid) { record, _ in
            body(record)
            return true
        }
        if let problem = decoded.problem { throw problem }
        try walker.finish(body)
    }
}
