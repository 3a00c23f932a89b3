/// An encoding of one byte a character that holds ASCII.
struct SingleByteEncoding: Sendable {
    /// Unicode scalars of the bytes 80 to FF; 0 where the byte stands for no character.
    private let scalars: [UInt16]

    init(_ scalar: (UInt8) -> UInt16) {
        scalars = (0x80...0xFF).map(scalar)
    }

    /// Windows-1252, the superset of printable Latin-1 that French spreadsheets write; 81, 8D, 8F, 90 and 9D stand for
    /// no character. Source: Unicode, CP1252.TXT.
    static let windows1252 = SingleByteEncoding { $0 < 0xA0 ? windowsScalars[Int($0) - 0x80] : UInt16($0) }

    /// ISO-8859-15: eight characters of Latin-1 replaced. Source: Unicode, 8859-15.TXT.
    static let iso8859part15 = SingleByteEncoding { latin9Scalars[$0] ?? UInt16($0) }

    /// Transcodes to UTF-8 up to the first undefined byte, whose index is then returned beside the text.
    func decode(_ source: Span<UInt8>) -> (text: [UInt8], firstUndefined: Int?) {
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

    private func append(_ byte: UInt8, to text: inout OutputSpan<UInt8>) -> Bool {
        if byte < 0x80 {
            text.append(byte)
            return true
        }
        let scalar = scalars[Int(byte) - 0x80]
        guard scalar != 0 else { return false }
        Self.append(scalar, to: &text)
        return true
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

    /// The bytes 80 to 9F.
    private static let windowsScalars: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    private static let latin9Scalars: [UInt8: UInt16] = [
        0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152, 0xBD: 0x0153, 0xBE: 0x0178,
    ]
}
