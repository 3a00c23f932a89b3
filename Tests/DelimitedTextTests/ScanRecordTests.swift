import DelimitedText
import Properties
import Testing

@Suite("Scan: what a record is")
struct ScanRecordTests {
    @Test("The three delimiters", arguments: [";", ",", "\t"])
    func delimiters(delimiter: String) throws {
        let found = try rows(in: "a\(delimiter)b\n\(delimiter)\n", delimiter: delimiter.utf8.first ?? 0)
        #expect(found == [Row(1, ["a", "b"]), Row(2, ["", ""])])
    }

    @Test("CRLF, LF and CR each end one line", arguments: ["\r\n", "\n", "\r"], everySliceSize)
    func lineBreaks(lineBreak: String, sliceSize: Int) throws {
        let text = ["a;b", "", "c;d", "", "", "e;f"].joined(separator: lineBreak)
        let expected = [Row(1, ["a", "b"]), Row(3, ["c", "d"]), Row(6, ["e", "f"])]
        #expect(try rows(in: text, sliceSize: sliceSize) == expected)
        #expect(try rows(in: text + lineBreak, sliceSize: sliceSize) == expected)
    }

    @Test("Mixed line breaks: CR then LF is one, LF then CR is two", arguments: everySliceSize)
    func mixedLineBreaks(sliceSize: Int) throws {
        let found = try rows(in: "a\r\nb\n\rc\r\rd\r \ne", sliceSize: sliceSize)
        #expect(found == [Row(1, ["a"]), Row(2, ["b"]), Row(4, ["c"]), Row(6, ["d"]), Row(8, ["e"])])
    }

    @Test("A quoted line break stays in the field and counts in the lines", arguments: everySliceSize)
    func quotedLineBreak(sliceSize: Int) throws {
        let found = try rows(in: "a;\"x\ny\r\nz\";b\r\nc;d;e\r\n", sliceSize: sliceSize)
        #expect(found == [Row(1, ["a", "x\ny\r\nz", "b"]), Row(4, ["c", "d", "e"])])
    }

    @Test("A doubled quote is one quote")
    func doubledQuote() throws {
        #expect(try rows(in: #""12 rue ""X""";"";"""""#) == [Row(1, [#"12 rue "X""#, "", "\""])])
    }

    @Test("Blanks are trimmed around unquoted fields, kept inside quotes; the no-break space stays")
    func blanks() throws {
        #expect(try rows(in: " a\t; \" b \" ;\u{A0}c") == [Row(1, ["a", " b ", "\u{A0}c"])])
    }

    @Test("A delimiter at the end of the line opens an empty field")
    func trailingDelimiter() throws {
        #expect(try rows(in: "a;\nb;") == [Row(1, ["a", ""]), Row(2, ["b", ""])])
    }

    @Test("Records of unequal widths are handed out as they are")
    func unequalWidths() throws {
        #expect(try rows(in: "a;b;c\nd\n") == [Row(1, ["a", "b", "c"]), Row(2, ["d"])])
    }

    @Test("Titles and header are skipped, notes below are not", arguments: everySliceSize)
    func titlesAndHeader(sliceSize: Int) throws {
        let file = try TestFile("Titre\r\n\r\n\"sous\r\ntitre\"\r\ncode;nombre\r\nA;1\r\nB;2\r\nSource : x\r\n")
        let found = try rows(of: file.path, TextForm(headerRecord: 3), sliceSize: sliceSize)
        #expect(found == [Row(6, ["A", "1"]), Row(7, ["B", "2"]), Row(8, ["Source : x"])])
    }

    @Test("A header alone gives no record and no problem", arguments: ["a;b", "a;b\n", "\n\na;b\r\n\r\n"])
    func headerOnly(text: String) throws {
        let file = try TestFile(text)
        #expect(try rows(of: file.path).isEmpty)
    }

    @Test("A record longer than the slice makes it grow")
    func longRecord() throws {
        let long = String(repeating: "é", count: 200_000)
        let found = try rows(in: "a;b\n\(long);c\nd;e", sliceSize: 1000)
        #expect(found == [Row(1, ["a", "b"]), Row(2, [long, "c"]), Row(3, ["d", "e"])])
    }

    @Test("The fields are also given as bytes")
    func fieldBytes() throws {
        let file = try TestFile("h\nœ;bc")
        var lengths: [[Int]] = []
        _ = try scan(
            file: TextFile(path: file.path), form: TextForm(), workers: 1,
            start: { [[Int]]() },
            record: { lengths, record in lengths.append([record.bytes(0).count, record.bytes(1).count]) },
            merge: { lengths += $0 })
        #expect(lengths == [[2, 2]])
    }
}
