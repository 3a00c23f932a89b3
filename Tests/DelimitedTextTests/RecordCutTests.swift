import Testing

@testable import DelimitedText

@Suite("Where a slice may be cut")
struct RecordCutTests {
    @Test(
        "After the last line break that follows an even number of quotes",
        arguments: [
            ("a\nb\nc", 4), ("a\r\nb", 3), ("a\rb", 2), ("a;\"b\nc\"\nd", 8), ("a\n\"b\nc", 2), ("\"a\"\"\n\"\nb", 7),
            ("abc", nil), ("\"a\n", nil), ("a\r", nil),
        ] as [(String, Int?)])
    func cut(text: String, expected: Int?) {
        var cut = RecordCut()
        #expect(cut.lastRecordEnd(in: Array(text.utf8)) == expected)
    }

    @Test("A CR at the end is a cut as soon as another byte than LF follows")
    func lateCarriageReturn() {
        var alone = RecordCut()
        #expect(alone.lastRecordEnd(in: Array("a\r".utf8)) == nil)
        #expect(alone.lastRecordEnd(in: Array("a\rb".utf8)) == 2)
        var pair = RecordCut()
        #expect(pair.lastRecordEnd(in: Array("a\r".utf8)) == nil)
        #expect(pair.lastRecordEnd(in: Array("a\r\n".utf8)) == 3)
    }

    @Test("Quotes are counted across the bytes examined before")
    func quotesAcrossCalls() {
        var cut = RecordCut()
        #expect(cut.lastRecordEnd(in: Array("\"a".utf8)) == nil)
        #expect(cut.lastRecordEnd(in: Array("\"a\nb".utf8)) == nil)
        #expect(cut.lastRecordEnd(in: Array("\"a\nb\"\nc".utf8)) == 6)
    }
}
