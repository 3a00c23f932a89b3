/// The first records of a file, and what was met on the way.
struct Head {
    private(set) var records: [[String]] = []
    /// Physical line on which each record starts.
    private(set) var lines: [Int] = []
    private(set) var lineEndings: Set<LineEnding> = []
    /// The place after the last record read.
    private(set) var end: FilePosition
    /// What stopped the reading before `limit` records, if it was not the end of the file.
    private(set) var problem: DelimitedTextError?

    private let limit: Int
    private static let sliceSize = 64 << 10

    init(of file: TextFile, encoding: TextEncoding, delimiter: UInt8, limit: Int) throws(DelimitedTextError) {
        self.limit = limit
        let form = TextForm(encoding: encoding, delimiter: delimiter)
        var reader = try SliceReader(file.open(), sliceSize: Self.sliceSize)
        end = reader.position
        while records.count < limit, problem == nil, let slice = try reader.next() {
            take(slice, file: file.name, form: form)
        }
    }

    private mutating func take(_ slice: Slice, file: String, form: TextForm) {
        let decoded = slice.decoded(from: form.encoding, file: file)
        var walker = SliceWalker(file: file, delimiter: form.delimiter, line: slice.line)
        do throws(DelimitedTextError) {
            let isWhole = try walker.walk(decoded.valid) { record, line in
                append(record, line: line)
                return records.count < limit
            }
            if isWhole {
                if let problem = decoded.problem { throw problem }
                try walker.finish { append($0, line: Span()) }
            }
            end = slice.position(ofLine: walker.line)
        } catch {
            problem = error
        }
    }

    private mutating func append(_ record: borrowing RecordView, line: Span<UInt8>) {
        records.append((0..<record.count).map { record.text($0) })
        lines.append(record.line)
        if let ending = LineEnding(endOf: line) { lineEndings.insert(ending) }
    }
}

extension LineEnding {
    /// How a physical line ends, nil when it has no line break.
    fileprivate init?(endOf line: Span<UInt8>) {
        switch line.isEmpty ? 0 : line[line.count - 1] {
        case Byte.carriageReturn: self = .cr
        case Byte.lineFeed: self = line.count > 1 && line[line.count - 2] == Byte.carriageReturn ? .crlf : .lf
        default: return nil
        }
    }
}

extension Slice {
    /// The place of the start of physical line `target` in the bytes of the file, or of the end of the slice.
    fileprivate func position(ofLine target: Int) -> FilePosition {
        var lines = LineCursor(bytes.span)
        var end = 0
        for _ in line..<target {
            end = lines.next()?.upperBound ?? end
        }
        return FilePosition(offset: offset + end, line: target)
    }
}
