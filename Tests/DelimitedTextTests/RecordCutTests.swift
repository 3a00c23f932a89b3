import Testing

@testable import DelimitedText

@Suite("Where a slice may be cut")
struct RecordCutTests {
    private func end(_ bytes: [UInt8], _ cut: inout RecordCut) -> Int? {
        cut.lastRecordEnd(in: bytes, quotes: bytes.count { $0 == UInt8(ascii: "\"") })
    }

    @Test(
        "After the last line break that follows an even number of quotes",
        arguments: [
            ("a\nb\nc", 4), ("a\r\nb", 3), ("a\rb", 2), ("a;\"b\nc\"\nd", 8), ("a\n\"b\nc", 2), ("\"a\"\"\n\"\nb", 7),
            ("abc", nil), ("\"a\n", nil), ("a\r", nil),
        ] as [(String, Int?)])
    func cut(text: String, expected: Int?) {
        var cut = RecordCut()
        #expect(end(Array(text.utf8), &cut) == expected)
    }

    @Test("A CR at the end is a cut as soon as another byte than LF follows")
    func lateCarriageReturn() {
        var alone = RecordCut()
        #expect(end(Array("a\r".utf8), &alone) == nil)
        #expect(end(Array("a\rb".utf8), &alone) == 2)
        var pair = RecordCut()
        #expect(end(Array("a\r".utf8), &pair) == nil)
        #expect(end(Array("a\r\n".utf8), &pair) == 3)
    }

    @Test("Quotes are counted across the bytes examined before")
    func quotesAcrossCalls() {
        var cut = RecordCut()
        #expect(end(Array("\"a".utf8), &cut) == nil)
        #expect(end(Array("\"a\nb".utf8), &cut) == nil)
        #expect(end(Array("\"a\nb\"\nc".utf8), &cut) == 6)
    }
}
