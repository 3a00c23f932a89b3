/// That a file is in UTF-16, and how that is known.
struct Transcoding: Sendable {
    let encoding: TextEncoding
    let hasMark: Bool

    private static let blockBytes = 1 << 16
    private static let markBytes = 2

    /// Nil for a file that is read as it is. A mark says more than a declaration of UTF-16; a declaration of another
    /// encoding says more than a mark.
    init?(of file: borrowing InputFile, declared: TextEncoding?) throws(DelimitedTextError) {
        let mark = try ByteOrderMark(startOf: file)
        if mark == .none, declared == nil || declared == .utf8 { try file.checkHasNoUnmarkedUTF16() }
        if let declared, !declared.isUTF16 { return nil }
        switch mark {
        case .utf16LittleEndian: (encoding, hasMark) = (.utf16LittleEndian, true)
        case .utf16BigEndian: (encoding, hasMark) = (.utf16BigEndian, true)
        case .none, .utf8:
            guard let declared else { return nil }
            (encoding, hasMark) = (declared, false)
        }
    }

    /// A copy of the text in UTF-8, without its mark.
    func apply(to stored: StoredFile, name: String) throws(DelimitedTextError) -> StoredFile {
        let file = try InputFile(stored, name: name)
        guard var transcoder = Transcoder(from: encoding) else {
            throw .unsupportedEncoding(file: name, name: encoding.rawValue)
        }
        let spool = try Spool(for: name)
        var lines = LineCount()
        var (block, offset) = ([UInt8](), hasMark ? Self.markBytes : 0)
        while offset < file.size {
            block.removeAll(keepingCapacity: true)
            try file.read(Self.blockBytes, at: offset, into: &block)
            let end = try transcoder.transcode(block.span) { (text) throws(DelimitedTextError) in
                lines.add(text)
                try spool.append(text)
            }
            offset += end.consumed
            let isCut = end.consumed < block.count && offset + block.count - end.consumed == file.size
            guard !end.isInvalid, !isCut else {
                throw .invalidBytes(
                    file: name, line: lines.current, byteOffset: offset, byte: block[end.consumed], encoding: encoding)
            }
        }
        return StoredFile(spool)
    }
}

/// The physical line at the end of a text that comes in pieces, from 1.
struct LineCount {
    private(set) var current = 1
    private var endsWithCarriageReturn = false

    mutating func add(_ text: Span<UInt8>) {
        guard !text.isEmpty else { return }
        // The two halves of a CRLF end one line.
        if endsWithCarriageReturn, text[0] == Byte.lineFeed { current -= 1 }
        current += text.lineBreaks
        endsWithCarriageReturn = text[text.count - 1] == Byte.carriageReturn
    }
}
