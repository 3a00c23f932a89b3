/// A slice in UTF-8, as far as it could be decoded.
struct DecodedSlice {
    private let text: [UInt8]
    private let validCount: Int
    /// The problem that ends what is valid, if any.
    let problem: DelimitedTextError?

    init(text: [UInt8], validCount: Int, problem: DelimitedTextError?) {
        self.text = text
        self.validCount = validCount
        self.problem = problem
    }

    /// The text up to the first problem.
    var valid: Span<UInt8> {
        @_lifetime(borrow self)
        get { text.span.extracting(..<validCount) }
    }
}

extension Slice {
    /// Ends before the first NUL, which every encoding allows and no text holds: a binary file, or one that was being
    /// written when the machine stopped.
    func decoded(from encoding: TextEncoding, file: String) -> DecodedSlice {
        let nul = survey.hasNul ? bytes.span.firstIndex(of: Byte.nul, from: 0) : bytes.count
        let sound = bytes.span.extracting(..<nul)
        if survey.isASCII, nul == bytes.count {
            return DecodedSlice(text: bytes, validCount: nul, problem: nil)
        }
        if let table = encoding.singleByte { return decoded(sound, from: table, encoding, file: file) }
        // UTF-16 was turned into UTF-8 when the file was opened.
        let end = sound.firstInvalidUTF8 ?? nul
        return DecodedSlice(text: bytes, validCount: end, problem: problem(at: end, encoding, file: file))
    }

    private func decoded(
        _ sound: Span<UInt8>, from table: SingleByteEncoding, _ encoding: TextEncoding, file: String
    ) -> DecodedSlice {
        let (text, invalid) = table.decode(sound)
        return DecodedSlice(
            text: text, validCount: text.count, problem: problem(at: invalid ?? sound.count, encoding, file: file))
    }

    /// Nil at the end of the slice.
    private func problem(at index: Int, _ encoding: TextEncoding, file: String) -> DelimitedTextError? {
        index < bytes.count ? invalidByte(at: index, encoding, file: file) : nil
    }

    func invalidByte(at index: Int, _ encoding: TextEncoding, file: String) -> DelimitedTextError {
        .invalidBytes(
            file: file, line: line + bytes.span.extracting(..<index).lineBreaks, byteOffset: offset + index,
            byte: bytes[index], encoding: encoding)
    }
}
