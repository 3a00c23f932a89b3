/// Reads a file as slices cut at record ends. Their bounds depend on the file and on `sliceSize`, on nothing else.
struct SliceReader: ~Copyable {
    let file: InputFile
    private let sliceSize: Int
    private(set) var position: FilePosition

    /// Starts at `position`, or at the first byte after the mark when there is none.
    init(_ file: consuming InputFile, from position: FilePosition? = nil, sliceSize: Int) throws(DelimitedTextError) {
        if let position {
            self.position = position
        } else {
            let mark = try ByteOrderMark(startOf: file)
            self.position = FilePosition(offset: mark == .utf8 ? ByteOrderMark.utf8Bytes.count : 0, line: 1)
        }
        self.file = file
        self.sliceSize = max(sliceSize, 1)
    }

    /// The next slice, or nil at the end of the file. A record that does not end within the limit comes unfinished: it
    /// is for the parser to say what is wrong with it.
    mutating func next() throws(DelimitedTextError) -> Slice? {
        guard position.offset < file.size else { return nil }
        var bytes: [UInt8] = []
        var (cut, survey) = (RecordCut(), GrowingSurvey())
        var end: Int?
        while end == nil, bytes.count < Self.hopelessBytes, position.offset + bytes.count < file.size {
            try read(&bytes, &survey)
            let isLast = position.offset + bytes.count == file.size
            end = isLast ? bytes.count : cut.lastRecordEnd(in: bytes, quotes: survey.survey.quotes)
        }
        let found = survey.finish(bytes, at: end ?? bytes.count)
        bytes.removeLast(bytes.count - (end ?? bytes.count))
        return advance(over: bytes, found)
    }

    /// Reads as much as a slice has, little by little: what was read is then still at hand for the survey.
    private func read(_ bytes: inout [UInt8], _ survey: inout GrowingSurvey) throws(DelimitedTextError) {
        let wanted = min(sliceSize, file.size - position.offset - bytes.count)
        if bytes.isEmpty { bytes.reserveCapacity(wanted) }
        for piece in stride(from: 0, to: wanted, by: Self.pieceBytes) {
            try file.read(min(Self.pieceBytes, wanted - piece), at: position.offset + bytes.count, into: &bytes)
            survey.add(bytes)
        }
    }

    private static let pieceBytes = 256 << 10

    // Four bytes past the limit, so that a character cut in two lies beyond what the parser looks at.
    private static let hopelessBytes = Limits.recordBytes + 4

    private mutating func advance(over bytes: [UInt8], _ survey: TextSurvey) -> Slice {
        let slice = Slice(bytes: bytes, offset: position.offset, line: position.line, survey: survey)
        position.offset += bytes.count
        position.line += survey.lineBreaks(in: bytes.span)
        return slice
    }
}
