extension NodeParser {
    /// A text between quotes, its escapes resolved.
    mutating func quoted() throws(PlacedFault) -> String {
        advance()
        var text = ""
        var start = index
        while let byte, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw fault(.controlCharacter) }
            if byte == UInt8(ascii: "\\") {
                text += self.text(from: start)
                text.unicodeScalars.append(try escape())
                start = index
            } else {
                advance()
            }
        }
        text += self.text(from: start)
        guard take("\"") else { throw fault(.cutShort) }
        return text
    }

    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    private mutating func escape() throws(PlacedFault) -> Unicode.Scalar {
        let start = position
        advance()
        guard let sign = byte else { throw fault(.cutShort) }
        if let scalar = Self.escapes[sign] {
            advance()
            return scalar
        }
        guard take("u") else { throw PlacedFault(start, .badEscape) }
        return try scalar(from: start)
    }

    /// The character of four hexadecimal digits, or of two surrogates.
    private mutating func scalar(from start: Position) throws(PlacedFault) -> Unicode.Scalar {
        let unit = try hexadecimal(from: start)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard (0xD800...0xDBFF).contains(unit), take("\\"), take("u") else { throw PlacedFault(start, .badEscape) }
        let low = try hexadecimal(from: start)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw PlacedFault(start, .badEscape) }
        return scalar
    }

    private mutating func hexadecimal(from start: Position) throws(PlacedFault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte else { throw fault(.cutShort) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw PlacedFault(start, .badEscape)
            }
            unit = unit << 4 | UInt32(digit)
            advance()
        }
        return unit
    }
}
