/// The encoding of a file, decided on all of its bytes.
struct DetectedEncoding {
    private(set) var encoding: TextEncoding
    private(set) var hasByteOrderMark: Bool
    private(set) var reason: EncodingReason

    init(of file: TextFile, forced: TextEncoding?) throws(DelimitedTextError) {
        if let transcoding = file.transcoding {
            (encoding, hasByteOrderMark) = (transcoding.encoding, transcoding.hasMark)
            reason = transcoding.hasMark ? .byteOrderMark : .forced
            return
        }
        let input = try file.open()
        hasByteOrderMark = try ByteOrderMark(startOf: input) == .utf8
        if let forced, forced != .utf8 {
            (encoding, reason) = (forced, .forced)
            return
        }
        let survey = try UTF8Survey(of: input)
        if forced == .utf8 || hasByteOrderMark {
            try survey.checkValid(file: file.name)
            (encoding, reason) = (.utf8, forced == .utf8 ? .forced : .byteOrderMark)
            return
        }
        if let problem = survey.problem { try problem.checkNotMixed(input) }
        encoding = survey.problem == nil ? .utf8 : .windows1252
        reason = survey.reason
    }
}

extension UTF8Survey {
    fileprivate var reason: EncodingReason {
        if let problem { return .notUTF8(byteOffset: problem.byteOffset, line: problem.line) }
        return isOnlyASCII ? .onlyASCII : .validUTF8
    }

    fileprivate func checkValid(file: String) throws(DelimitedTextError) {
        guard let problem else { return }
        throw .invalidBytes(
            file: file, line: problem.line, byteOffset: problem.byteOffset, byte: problem.byte, encoding: .utf8)
    }
}

extension UTF8Survey.Problem {
    /// A file that is not UTF-8 must not hold accented letters of UTF-8 either: no one encoding would read both.
    fileprivate func checkNotMixed(_ input: borrowing InputFile) throws(DelimitedTextError) {
        guard let trace = try UTF8Trace(in: input) else { return }
        throw .mixedEncodings(
            file: input.name, utf8Line: trace.line, utf8Offset: trace.byteOffset, line: line, byteOffset: byteOffset)
    }
}
