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
    func decoded(from encoding: TextEncoding, file: String) -> DecodedSlice {
        if survey.isASCII { return DecodedSlice(text: bytes, validCount: bytes.count, problem: nil) }
        switch encoding {
        // UTF-16 was turned into UTF-8 when the file was opened.
        case .utf8, .utf16LittleEndian, .utf16BigEndian:
            let invalid = bytes.span.validity.firstInvalid
            return DecodedSlice(
                text: bytes, validCount: invalid ?? bytes.count,
                problem: invalid.map { invalidByte(at: $0, encoding, file: file) })
        case .windows1252: return decoded(from: .windows1252, encoding, file: file)
        case .iso8859part15: return decoded(from: .iso8859part15, encoding, file: file)
        }
    }

    private func decoded(from table: SingleByteEncoding, _ encoding: TextEncoding, file: String) -> DecodedSlice {
        let (text, invalid) = table.decode(bytes.span)
        return DecodedSlice(
            text: text, validCount: text.count, problem: invalid.map { invalidByte(at: $0, encoding, file: file) })
    }

    func invalidByte(at index: Int, _ encoding: TextEncoding, file: String) -> DelimitedTextError {
        .invalidBytes(
            file: file, line: line + bytes.span.extracting(..<index).lineBreaks, byteOffset: offset + index,
            byte: bytes[index], encoding: encoding)
    }
}
