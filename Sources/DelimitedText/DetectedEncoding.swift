/// The encoding of a file, decided on all of its bytes.
struct DetectedEncoding {
    private(set) var encoding: TextEncoding
    private(set) var hasByteOrderMark: Bool
    private(set) var reason: EncodingReason
    /// What speaks against Windows-1252, where it is the encoding by default.
    private(set) var foreignByte: ForeignByte?

    init(of file: TextFile, forced: TextEncoding?) throws(DelimitedTextError) {
        if let transcoding = file.transcoding {
            (encoding, hasByteOrderMark) = (transcoding.encoding, transcoding.hasMark)
            reason = transcoding.hasMark ? .byteOrderMark : .forced
            return
        }
        let input = try file.open()
        hasByteOrderMark = try ByteOrderMark(startOf: input) == .utf8
        if let forced {
            // Whether the bytes are as declared shows when they are read.
            (encoding, reason) = (forced, .forced)
            return
        }
        let survey = try UTF8Survey(of: input)
        if hasByteOrderMark {
            try survey.checkValid(file: file.name)
            (encoding, reason) = (.utf8, .byteOrderMark)
            return
        }
        reason = survey.reason
        guard let problem = survey.problem else {
            encoding = .utf8
            return
        }
        try problem.checkNotMixed(input)
        encoding = try Latin9Trace(in: input).isFound ? .iso8859part15 : .windows1252
        if encoding == .windows1252 { foreignByte = try ForeignByte(in: input) }
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
