/// A few bytes of a text around a place, within its line and between characters.
struct Excerpt {
    /// Bytes on each side, at most.
    static let reach = 24

    let text: String

    /// `line` holds no line break but at its end, and `offset` lies in it.
    init(around offset: Int, of line: Range<Int>, in text: Span<UInt8>) {
        var start = max(line.lowerBound, offset - Self.reach)
        var end = min(line.upperBound, offset + Self.reach)
        while start < offset, text.isContinuation(start) { start += 1 }
        while end > offset, end < text.count, text.isContinuation(end) { end -= 1 }
        while end > offset, text[end - 1].isLineBreak { end -= 1 }
        let part = text.extracting(start..<end)
        self.text = String(decoding: part.indices.map { part[$0] }, as: UTF8.self)
    }

    /// `bytes` may begin and end within a character, and hold line breaks.
    init(around offset: Int, of bytes: [UInt8], _ encoding: TextEncoding) {
        let start = bytes[..<offset].lastIndex(where: \.isLineBreak).map { $0 + 1 } ?? 0
        let end = bytes[offset...].firstIndex(where: \.isLineBreak) ?? bytes.count
        let line = Array(bytes[start..<end])
        guard let table = encoding.singleByte else {
            let whole = line.drop { $0 & 0xC0 == 0x80 }
            text = String(decoding: whole.prefix(Self.wholeCharacters(whole)), as: UTF8.self)
            return
        }
        text = String(decoding: table.decode(line.span).text, as: UTF8.self)
    }

    /// How many of the bytes make whole characters.
    private static func wholeCharacters(_ bytes: ArraySlice<UInt8>) -> Int {
        let bytes = Array(bytes)
        return bytes.span.firstInvalidUTF8 ?? bytes.count
    }
}

extension UInt8 {
    fileprivate var isLineBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
}

extension Span<UInt8> {
    fileprivate func isContinuation(_ index: Int) -> Bool {
        self[index] & 0xC0 == 0x80
    }
}
