import DelimitedText
import Properties
import Testing

@Suite("Quotes inside fields that are not quoted")
struct StrayQuoteTests {
    private func rows(_ lines: [String], sliceSize: Int = 4 << 20) throws -> (rows: [Row], detected: DetectedForm) {
        try detectedRows(Array((["a;b;c"] + lines).map { $0 + "\n" }.joined().utf8), sliceSize: sliceSize)
    }

    @Test(
        "Read as they stand, and the first line is kept",
        arguments: [
            (#"12 rue "X";b;c"#, #"12 rue "X""#), (#"5" de tuyau;b;c"#, #"5" de tuyau"#), (#"x"";b;c"#, #"x"""#),
            (#"  l'"été"  ;b;c"#, #"l'"été""#),
        ])
    func stray(line: String, expected: String) throws {
        for sliceSize in [1, 16, 4 << 20] {
            let (rows, detected) = try rows(["x;y;z", line, "\"q;\nr\";\"s\"\"t\";u"], sliceSize: sliceSize)
            #expect(
                rows == [
                    Row(2, ["x", "y", "z"]), Row(3, [expected, "b", "c"]), Row(4, ["q;\nr", "s\"t", "u"]),
                ])
            #expect(detected.strayQuoteLine == 3)
        }
    }

    @Test("In the last field, before every line break, and at the end of the file")
    func lastField() throws {
        let found = try detectedRows(Array("a;b\r\n1;x \"y\"\r\n2;\"z\"\r\n3;t \"u\"".utf8))
        #expect(found.rows == [Row(2, ["1", "x \"y\""]), Row(3, ["2", "z"]), Row(4, ["3", "t \"u\""])])
    }

    @Test("In the header, behind a mark, and far below the first records")
    func anywhere() throws {
        let header = try detectedRows(Array("\u{FEFF}\"a\";5\" x\n1;2\n".utf8))
        #expect(header.rows == [Row(2, ["1", "2"])] && header.detected.strayQuoteLine == 1)
        let far = try rows((0..<500).map { "\($0);é;z" } + [#"12 rue "X";y;z"#], sliceSize: 64)
        #expect(far.rows.count == 501 && far.rows[500] == Row(502, [#"12 rue "X""#, "y", "z"]))
        #expect(far.detected.strayQuoteLine == 502)
    }

    @Test("The delimiter is still found, whatever it is", arguments: [";", ",", "\t", "|"])
    func delimiters(delimiter: String) throws {
        let lines = ["a", "b\"c", "d"].map { [$0, "1", "2"].joined(separator: delimiter) + "\n" }
        let (rows, detected) = try detectedRows(Array(lines.joined().utf8))
        #expect(detected.form.delimiter == delimiter.utf8.first)
        #expect(rows.first == Row(2, ["b\"c", "1", "2"]))
    }

    @Test("Text behind a closing quote stays an error: nobody knows where its field ends")
    func textBehindQuote() throws {
        #expect(throws: DelimitedTextError.self) { try rows([#"12 rue "X";b;c"#, #"a;"b" c;d"#]) }
        #expect(throws: DelimitedTextError.self) { try rows([#"a;"b" c;d"#, #"e;"f";g"#]) }
    }

    @Test(
        "Its excerpt is the text of the file, not the repaired one", arguments: [nil, TextEncoding.windows1252])
    func excerptAsGiven(encoding: TextEncoding?) throws {
        let text = "a;b;c\n12 rue \"X\";b;c\né\"2;\"b\" c;5\" d\n"
        let bytes = encoding == nil ? Array(text.utf8) : text.unicodeScalars.map { UInt8($0.value) }
        var found: DelimitedTextError?
        do { _ = try detectedRows(bytes, encoding: encoding) } catch let error as DelimitedTextError {
            found = error.inFile("f")
        }
        #expect(found == .strayQuote(file: "f", line: 3, excerpt: "é\"2;\"b\" c;5\" d"))
    }

    /// Behind the quoted field `b` stands a `c`. The file is read from 24 bytes before it, 19 of them letters, to 24 bytes
    /// from it on, 23 of them letters: one of two bytes is cut at both ends, and left out.
    @Test(
        "Its excerpt has whole characters, in whatever encoding",
        arguments: [(nil, 9, 11), (TextEncoding.windows1252, 19, 23)] as [(TextEncoding?, Int, Int)])
    func wholeCharacters(encoding: TextEncoding?, before: Int, after: Int) throws {
        func letters(_ count: Int) -> String { String(repeating: "é", count: count) }
        let text = "a;b;c\n12 rue \"X\";b;c\n\(letters(30));\"b\" c\(letters(30));d\n"
        let bytes = encoding == nil ? Array(text.utf8) : text.unicodeScalars.map { UInt8($0.value) }
        var found: DelimitedTextError?
        do { _ = try detectedRows(bytes, encoding: encoding) } catch let error as DelimitedTextError {
            found = error.inFile("f")
        }
        #expect(found == .strayQuote(file: "f", line: 3, excerpt: letters(before) + ";\"b\" c" + letters(after)))
    }

    @Test("An open quote stays an error, on its line")
    func openQuote() throws {
        var found: DelimitedTextError?
        do { _ = try rows([#"12 rue "X";b;c"#, #"a;"b;c"#, "d;e;f"]) } catch let error as DelimitedTextError {
            found = error.inFile("f")
        }
        #expect(found == .unterminatedQuote(file: "f", openedAtLine: 3))
    }

    @Test("A text without such quotes comes through untouched")
    func wellFormed() throws {
        let (rows, detected) = try rows([#""x ""y""";  "z" ;t"#, "1;2;3"])
        #expect(rows == [Row(2, ["x \"y\"", "z", "t"]), Row(3, ["1", "2", "3"])])
        #expect(detected.strayQuoteLine == nil)
    }
}
