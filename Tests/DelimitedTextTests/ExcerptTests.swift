import Testing

@testable import DelimitedText

@Suite("A few bytes around a place") struct ExcerptTests {
    private func excerpt(_ bytes: [UInt8], around offset: Int, of line: Range<Int>) -> String {
        Excerpt(around: offset, of: line, in: bytes.span).text
    }

    /// Sixty digits, from byte 3 to the line feed at byte 63.
    @Test(
        "24 bytes on either side, and nothing of other lines",
        arguments: [
            (3, "012345678901234567890123"), (33, "678901234567890123456789012345678901234567890123"),
            (62, "5678901234567890123456789"), (63, "678901234567890123456789"),
        ])
    func reach(offset: Int, expected: String) {
        let bytes = Array(("ab\n" + String(repeating: "0123456789", count: 6) + "\ncd").utf8)
        #expect(excerpt(bytes, around: offset, of: 3..<64) == expected)
    }

    /// Two bytes that continue a character, where none began: the second is the place.
    @Test("The place itself stays, even where it begins no character")
    func brokenCharacter() {
        #expect(excerpt([0x80, 0x81, 0x61], around: 1, of: 0..<3) == "\u{FFFD}a")
    }
}
