import CVector

extension Slice {
    /// Calls `body` with the records, up to the first problem, which is thrown: the first one in the order of the file, be
    /// it of encoding or of quotes. The records are the same whatever the lane.
    func forEachBatch(
        file: String, form: TextForm, lane: Lane, _ body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        let decoded = decoded(from: form.encoding, file: file)
        let isShort = decoded.valid.count <= RegularWalker.longestText
        if lane == .vector, isShort, survey.isRegular, decoded.problem == nil {
            let isPadded = survey.hasBlank && decoded.valid.hasPadding(delimiter: form.delimiter)
            var walker = RegularWalker(
                file: file, delimiter: form.delimiter, line: line, hasQuotes: survey.quotes > 0, isPadded: isPadded)
            try walker.walk(decoded.valid, body)
        } else {
            var walker = SliceWalker(file: file, delimiter: form.delimiter, line: line)
            try walker.walk(decoded.valid, handing: body)
            if let problem = decoded.problem { throw problem }
            try walker.finish(handing: body)
        }
    }
}

extension SliceWalker {
    /// Calls `body` with each record of a text, on its own as a batch.
    mutating func walk(
        _ text: Span<UInt8>, handing body: (borrowing RecordBatch) -> Void
    ) throws(DelimitedTextError) {
        _ = try walk(text) { record, _ in
            record.handAlone(to: body)
            return true
        }
    }

    /// Ends the walk of a text that is whole, and hands out a last record that has no line break.
    mutating func finish(handing body: (borrowing RecordBatch) -> Void) throws(DelimitedTextError) {
        try finish { $0.handAlone(to: body) }
    }
}

extension RecordView {
    /// Calls `body` with the record on its own as a batch.
    fileprivate func handAlone(to body: (borrowing RecordBatch) -> Void) {
        let alone = [decode_record(start: 0, first_mark: 0, mark_count: UInt32(count), line: 0)]
        body(
            RecordBatch(
                bytes: bytes, marks: ends, records: alone.span, delimiterBytes: delimiterBytes, isPadded: isPadded,
                line: line))
    }
}
