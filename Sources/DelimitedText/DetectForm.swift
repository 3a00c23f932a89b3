/// Finds how a file is written: encoding, delimiter, header; what is forced is taken as it is.
///
/// The encoding is that of the byte order mark, else UTF-8 when the whole file is well-formed, else Windows-1252.
/// Delimiter and header are decided on the first 200 records. A problem of quotes in these records is no error here: it is
/// for the reading to report, as whether a file is in the encoding that is forced. Throws `.invalidBytes` when a file that is
/// marked as UTF-8 is not well-formed, `.mixedEncodings`, `.empty` and the errors of opening and reading.
public func detectForm(
    of file: TextFile, forcing overrides: TextFormOverrides = TextFormOverrides()
) throws(DelimitedTextError) -> DetectedForm {
    let encoding = try DetectedEncoding(of: file, forced: overrides.encoding)
    let delimiter = try DetectedDelimiter(
        of: file, encoding: encoding.encoding, forced: overrides.delimiter, records: overrides.headerRecord ?? 0)
    if delimiter.head.records.isEmpty {
        try checkNotEmpty(delimiter.head, file: file.name)
    }
    let header = DetectedHeader(in: delimiter.head.records, forced: overrides)
    let form = TextForm(
        encoding: encoding.encoding, hasByteOrderMark: encoding.hasByteOrderMark, delimiter: delimiter.delimiter,
        headerRecord: header.record, headerHeight: header.height,
        lineEnding: LineEnding(of: delimiter.head.lineEndings))
    return DetectedForm(
        form: form, encodingReason: encoding.reason, foreignByte: encoding.foreignByte,
        delimiterReason: delimiter.reason, headerReason: header.reason,
        delimiterScores: delimiter.scores, headerLine: delimiter.head.line(of: header),
        compression: file.compression, strayQuoteLine: delimiter.strayQuoteLine)
}

/// Without a record nor a problem, there is nothing to read; a problem of encoding cannot be put off either.
private func checkNotEmpty(_ head: Head, file: String) throws(DelimitedTextError) {
    guard let problem = head.problem else { throw .empty(file: file) }
    if case .invalidBytes = problem { throw problem }
}

extension Head {
    /// The physical line of the first record of the header, 0 where the file has no header.
    fileprivate func line(of header: DetectedHeader) -> Int {
        let index = header.record - header.height
        return lines.indices.contains(index) ? lines[index] : 0
    }
}

extension LineEnding {
    fileprivate init(of endings: Set<LineEnding>) {
        self = endings.count > 1 ? .mixed : endings.first ?? .lf
    }
}
