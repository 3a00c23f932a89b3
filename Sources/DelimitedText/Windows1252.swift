/// Windows-1252, the superset of printable Latin-1 that French spreadsheets write.
enum Windows1252 {
    /// Transcodes to UTF-8 up to the first undefined byte, whose index is then returned beside the text.
    static func decode(_ source: Span<UInt8>) -> (text: [UInt8], firstUndefined: Int?) {
        var firstUndefined: Int?
        // Three bytes for each at most; what is not written costs no memory.
        let text = [UInt8](capacity: source.count * 3) { text in
            for index in source.indices {
                guard append(source[index], to: &text) else {
                    firstUndefined = index
                    return
                }
            }
        }
        return (text, firstUndefined)
    }

    private static func append(_ byte: UInt8, to text: inout OutputSpan<UInt8>) -> Bool {
        if byte < 0x80 {
            text.append(byte)
            return true
        }
        guard let scalar = scalar(of: byte) else { return false }
        append(scalar, to: &text)
        return true
    }

    /// Nil for the bytes that stand for no character (81, 8D, 8F, 90, 9D).
    private static func scalar(of byte: UInt8) -> UInt16? {
        guard byte < 0xA0 else { return UInt16(byte) }
        let scalar = c1Scalars[Int(byte) - 0x80]
        return scalar == 0 ? nil : scalar
    }

    private static func append(_ scalar: UInt16, to text: inout OutputSpan<UInt8>) {
        if scalar >= 0x800 {
            text.append(0xE0 | UInt8(scalar >> 12))
            text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
        } else {
            text.append(0xC0 | UInt8(scalar >> 6))
        }
        text.append(0x80 | UInt8(scalar & 0x3F))
    }

    /// Unicode scalars of the bytes 80 to 9F; 0 where the byte is undefined. Source: Unicode, CP1252.TXT.
    private static let c1Scalars: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}
