/// The encoding of a file, decided on all of its bytes.
struct DetectedEncoding {
    private(set) var encoding: TextEncoding
    private(set) var hasByteOrderMark: Bool
    private(set) var reason: EncodingReason

    init(ofFile path: String, forced: TextEncoding?) throws(DelimitedTextError) {
        let file = try InputFile(path: path)
        if let kind = try FileKind(startOf: file) { throw .notText(file: path, kind: kind) }
        let mark = try ByteOrderMark(startOf: file)
        hasByteOrderMark = mark == .utf8
        if forced == .windows1252 {
            (encoding, reason) = (.windows1252, .forced)
            return
        }
        try mark.checkSupported(file: path)
        let survey = try UTF8Survey(of: file)
        if forced == .utf8 || hasByteOrderMark {
            try survey.checkValid(file: path)
            (encoding, reason) = (.utf8, forced == .utf8 ? .forced : .byteOrderMark)
        } else {
            encoding = survey.problem == nil ? .utf8 : .windows1252
            reason = survey.reason
        }
    }
}

extension ByteOrderMark {
    fileprivate func checkSupported(file: String) throws(DelimitedTextError) {
        switch self {
        case .none, .utf8: return
        case .utf16LittleEndian: throw .unsupportedEncoding(file: file, name: "utf-16le")
        case .utf16BigEndian: throw .unsupportedEncoding(file: file, name: "utf-16be")
        }
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
