import DelimitedText

/// A record as the tests compare it.
struct Row: Equatable, Sendable, CustomStringConvertible {
    var line: Int
    var cells: [String]

    init(_ line: Int, _ cells: [String]) {
        self.line = line
        self.cells = cells
    }

    var description: String { "\(line): \(cells)" }
}

/// All the records below the header, in the order in which they are merged.
func rows(
    of path: String, _ form: TextForm = TextForm(), workers: Int = 2, sliceSize: Int = 4 << 20
) throws -> [Row] {
    var rows: [Row] = []
    let summary = try scan(
        file: path, form: form, workers: workers, sliceSize: sliceSize,
        start: { [Row]() },
        record: { rows, record in rows.append(Row(record.line, (0..<record.count).map { record.text($0) })) },
        merge: { rows += $0 })
    precondition(summary.records == rows.count)
    return rows
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
        case .unsupportedEncoding(_, let name): .unsupportedEncoding(file: file, name: name)
        default: self
        }
    }
}

let everySliceSize = [1, 2, 3, 7, 16, 61, 256, 4 << 20]
