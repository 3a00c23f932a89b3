/// Finds how a file is written: encoding, delimiter, header; what is forced is taken as it is.
///
/// The encoding is that of the byte order mark, else UTF-8 when the whole file is well-formed, else Windows-1252.
/// Delimiter and header are decided on the first 200 records. A problem of quotes in these records is no error here: it is
/// for the reading to report. Throws `.invalidBytes` when a file that is marked or forced as UTF-8 is not well-formed,
/// `.empty`, `.notText`, `.unsupportedEncoding` and the errors of opening and reading.
public func detectForm(
    ofFile path: String, forcing overrides: TextFormOverrides = TextFormOverrides()
) throws(DelimitedTextError) -> DetectedForm {
    let encoding = try DetectedEncoding(ofFile: path, forced: overrides.encoding)
    let delimiter = try DetectedDelimiter(ofFile: path, encoding: encoding.encoding, forced: overrides.delimiter)
    if delimiter.head.records.isEmpty {
        try checkNotEmpty(delimiter.head, file: path)
    }
    let header = DetectedHeader(in: delimiter.head.records, forced: overrides.headerRecord)
    let form = TextForm(
        encoding: encoding.encoding, hasByteOrderMark: encoding.hasByteOrderMark, delimiter: delimiter.delimiter,
        headerRecord: header.record, lineEnding: LineEnding(of: delimiter.head.lineEndings))
    return DetectedForm(
        form: form, encodingReason: encoding.reason, delimiterReason: delimiter.reason, headerReason: header.reason,
        delimiterScores: delimiter.scores)
}

/// Without a record nor a problem, there is nothing to read; a problem of encoding cannot be put off either.
private func checkNotEmpty(_ head: Head, file: String) throws(DelimitedTextError) {
    guard let problem = head.problem else { throw .empty(file: file) }
    if case .invalidBytes = problem { throw problem }
}

extension LineEnding {
    fileprivate init(of endings: Set<LineEnding>) {
        self = endings.count > 1 ? .mixed : endings.first ?? .lf
    }
}
