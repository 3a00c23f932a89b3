import DelimitedText
import Properties

/// All the records below the header, in the order in which they are merged.
func rows(
    of path: String, _ form: TextForm = TextForm(), workers: Int = 2, sliceSize: Int = 4 << 20, lane: Lane = .usual
) throws -> [Row] {
    try rows(of: TextFile(path: path), form, workers: workers, sliceSize: sliceSize, lane: lane)
}

func rows(
    of file: TextFile, _ form: TextForm, workers: Int, sliceSize: Int, lane: Lane = .usual
) throws -> [Row] {
    var rows: [Row] = []
    let summary = try scan(
        file: file, form: form, workers: workers, sliceSize: sliceSize, lane: lane,
        start: { [Row]() },
        record: { rows, record in rows.append(Row(record.line, (0..<record.count).map { record.text($0) })) },
        merge: { rows += $0 })
    precondition(summary.records == rows.count)
    return rows
}

/// All the records of a file of these bytes below its header, read in the form that is detected.
func detectedRows(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, sliceSize: Int = 4 << 20
) throws -> (rows: [Row], detected: DetectedForm) {
    let file = try TestFile(bytes)
    var text = try DetectedText(
        TextFile(path: file.path, encoding: encoding), forcing: TextFormOverrides(encoding: encoding))
    let found = try text.reading { text -> [Row] in
        try rows(of: text.file, text.detected.form, workers: 2, sliceSize: sliceSize)
    }
    return (found, text.detected)
}

/// The records of a text without a header.
func rows(
    in text: String, delimiter: UInt8 = UInt8(ascii: ";"), workers: Int = 2, sliceSize: Int = 4 << 20
) throws -> [Row] {
    let file = try TestFile(text)
    return try rows(
        of: file.path, TextForm(delimiter: delimiter, headerRecord: 0), workers: workers, sliceSize: sliceSize)
}

/// The problem met when reading these bytes without a header, as a `DelimitedTextError` where the file is called "f".
func problem(
    in bytes: [UInt8], encoding: TextEncoding = .utf8, workers: Int = 2, sliceSize: Int = 4 << 20
) throws -> DelimitedTextError? {
    let file = try TestFile(bytes)
    do {
        _ = try rows(
            of: file.path, TextForm(encoding: encoding, headerRecord: 0), workers: workers, sliceSize: sliceSize)
        return nil
    } catch let error as DelimitedTextError {
        return error.inFile("f")
    }
}

func problem(in text: String, workers: Int = 2, sliceSize: Int = 4 << 20) throws -> DelimitedTextError? {
    try problem(in: Array(text.utf8), workers: workers, sliceSize: sliceSize)
}

extension DelimitedTextError {
    func inFile(_ file: String) -> DelimitedTextError {
        switch self {
        case .invalidBytes(_, let line, let offset, let byte, let encoding):
            .invalidBytes(file: file, line: line, byteOffset: offset, byte: byte, encoding: encoding)
        case .strayQuote(_, let line, let excerpt): .strayQuote(file: file, line: line, excerpt: excerpt)
        case .unterminatedQuote(_, let line): .unterminatedQuote(file: file, openedAtLine: line)
        case .recordTooLong(_, let line, let limit): .recordTooLong(file: file, line: line, limit: limit)
        case .empty: .empty(file: file)
        case .missingHeader(_, let header, let records):
            .missingHeader(file: file, headerRecord: header, records: records)
        case .unmarkedUTF16(_, let encoding): .unmarkedUTF16(file: file, encoding: encoding)
        case .mixedEncodings(_, let utf8Line, let utf8Offset, let line, let offset):
            .mixedEncodings(file: file, utf8Line: utf8Line, utf8Offset: utf8Offset, line: line, byteOffset: offset)
        case .damagedCompression(_, let detail): .damagedCompression(file: file, detail: detail)
        case .truncatedCompression(_, let bytes): .truncatedCompression(file: file, bytes: bytes)
        default: self
        }
    }
}

let everySliceSize = [1, 2, 3, 7, 16, 61, 256, 4 << 20]
