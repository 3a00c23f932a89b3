extension NodeParser {
    /// A number that a double holds.
    mutating func number() throws(PlacedFault) -> Double {
        let (start, begin) = (position, index)
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        let text = text(from: begin)
        guard let number = Double(text), Self.isHeld(text, as: number) else {
            throw PlacedFault(start, .beyondNumbers(text))
        }
        return number
    }

    private mutating func digits() throws(PlacedFault) {
        guard let first = byte, Self.isDigit(first) else { throw fault(.notJSON) }
        while let byte = self.byte, Self.isDigit(byte) { advance() }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Neither too large for a double nor so close to zero that it would become zero.
    private static func isHeld(_ text: String, as number: Double) -> Bool {
        let digits = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        return number.isFinite && (number != 0 || !digits.contains { (0x31...0x39).contains($0) })
    }
}
