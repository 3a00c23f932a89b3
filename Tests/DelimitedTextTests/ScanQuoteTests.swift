import DelimitedText
import Properties
import Testing

@Suite("Scan: damaged quotes")
struct ScanQuoteTests {
    private static let plain = (1...40).map { "ligne \($0);1;2" }

    /// Forty lines, one of them replaced.
    private func text(_ line: Int, _ damaged: String) -> String {
        var lines = Self.plain
        lines[line - 1] = damaged
        return lines.joined(separator: "\n") + "\n"
    }

    @Test("A quote never closed: the line where it opens", arguments: [1, 20, 40], everySliceSize)
    func unterminated(line: Int, sliceSize: Int) throws {
        let found = try problem(in: text(line, "a;\"b;c"), sliceSize: sliceSize)
        #expect(found == .unterminatedQuote(file: "f", openedAtLine: line))
    }

    @Test("A quote never closed, at the very end of the file", arguments: ["a\n\"", "a\n\"b", "a\nb;\"c\n"])
    func unterminatedAtEnd(text: String) throws {
        #expect(try problem(in: text) == .unterminatedQuote(file: "f", openedAtLine: 2))
    }

    @Test("A later quoted field does not hide where the open quote is", arguments: everySliceSize)
    func laterQuote(sliceSize: Int) throws {
        var lines = Self.plain
        lines[4] = "a;\"b;c"
        lines[8] = "x;\"y\";z"
        lines[30] = "x;\"y\nz\";t"
        let found = try problem(in: lines.joined(separator: "\r\n"), sliceSize: sliceSize)
        #expect(found == .unterminatedQuote(file: "f", openedAtLine: 5))
    }

    @Test("The open quote is the last one of its line")
    func lastOfItsLine() throws {
        let found = try problem(in: "a\n\"b\nc\";\"d\ne\nf;\"g\n")
        #expect(found == .unterminatedQuote(file: "f", openedAtLine: 3))
    }

    @Test(
        "A quote that closes on a later line is closed: the text behind it is refused there", arguments: everySliceSize)
    func closedLater(sliceSize: Int) throws {
        let found = try problem(in: "a;b\n\"Cen\ntre\"x;13\nc;d\n", sliceSize: sliceSize)
        #expect(found == .strayQuote(file: "f", line: 3, excerpt: "tre\"x;13"))
    }

    @Test("A hundred line breaks in a field are read, one more is an open quote", arguments: [16, 4 << 20])
    func lineBreakLimit(sliceSize: Int) throws {
        let hundred = String(repeating: "x\n", count: 100)
        #expect(
            try rows(in: "a\n\"\(hundred)\";b\n", sliceSize: sliceSize) == [Row(1, ["a"]), Row(2, [hundred, "b"])])
        let more = "a\n\"\(hundred)x\n\";b\n" + String(repeating: "c;d\n", count: 1000)
        #expect(try problem(in: more, sliceSize: sliceSize) == .unterminatedQuote(file: "f", openedAtLine: 2))
    }

    @Test("More than 64 KiB still open at the end of a line is an open quote", arguments: [5000, 4 << 20])
    func sizeLimit(sliceSize: Int) throws {
        let row = String(repeating: "0123456789", count: 400) + "\n"
        let long = "a;\"b\n" + String(repeating: row, count: 17) + "\";c\n"
        #expect(try problem(in: long, sliceSize: sliceSize) == .unterminatedQuote(file: "f", openedAtLine: 1))
        let short = "a;\"b\n" + String(repeating: row, count: 16) + "\";c\n"
        #expect(try problem(in: short, sliceSize: sliceSize) == nil)
    }

    @Test("A last line that closes 70 KB of quoted text is whole", arguments: ["", "\n"])
    func longQuotedLine(end: String) throws {
        let long = String(repeating: "0123456789", count: 7000)
        #expect(try rows(in: "a;\"\(long)\"\(end)") == [Row(1, ["a", long])])
    }

    @Test("A record past the limit", arguments: [1000, 4 << 20])
    func recordTooLong(sliceSize: Int) throws {
        let long = String(repeating: "0123456789;", count: 120_000)
        let found = try problem(in: "a\n\nb;\(long)\nc\n", sliceSize: sliceSize)
        #expect(found == .recordTooLong(file: "f", line: 3, limit: Limits.recordBytes))
    }

    @Test("An open quote in a file without line breaks is not swallowed", arguments: [1000, 4 << 20])
    func openQuoteWithoutLineBreaks(sliceSize: Int) throws {
        let long = String(repeating: "0123456789é;", count: 100_000)
        let found = try problem(in: "a\nb;\"\(long)", sliceSize: sliceSize)
        #expect(found == .unterminatedQuote(file: "f", openedAtLine: 2))
    }

    @Test(
        "A stray quote: its line and the text around it",
        arguments: [
            (#"12 rue "X";Lyon"#, #"12 rue "X";Lyon"#),
            (#"a;"b" c;d"#, #"a;"b" c;d"#),
            (#"a;"b""# + #" "c""#, #"a;"b" "c""#),
            (#"012345678901234567890123456789"abc"#, #"678901234567890123456789"abc"#),
            (#"éééééééééééééééé"éééééééééééééééééé"#, #"éééééééééééé"ééééééééééé"#),
        ])
    func stray(damaged: String, excerpt: String) throws {
        for sliceSize in everySliceSize {
            let found = try problem(in: text(20, damaged), sliceSize: sliceSize)
            #expect(found == .strayQuote(file: "f", line: 20, excerpt: excerpt))
        }
    }

    @Test("A problem in the header is reported too")
    func headerProblem() throws {
        let file = try TestFile("a;b\"\n1;2\n")
        #expect(throws: DelimitedTextError.strayQuote(file: file.path, line: 1, excerpt: "a;b\"")) {
            try rows(of: file.path)
        }
    }
}
