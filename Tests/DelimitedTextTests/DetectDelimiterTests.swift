import DelimitedText
import Testing

@Suite("Detection: delimiter and line ending")
struct DetectDelimiterTests {
    @Test("Each of the four delimiters", arguments: [";", ",", "\t", "|"])
    func candidates(delimiter: String) throws {
        let text =
            ["code", "libellé", "nombre"].joined(separator: delimiter) + "\n"
            + ["A", "\"x\(delimiter) y\"", "3"].joined(separator: delimiter) + "\n"
        let detected = try detect(text)
        #expect(detected.form.delimiter == delimiter.utf8.first)
        #expect(detected.delimiterReason == .consistentFieldCount)
        #expect(detected.delimiterScores.map(\.delimiter) == Array(";,\t|".utf8))
    }

    @Test("Decimal commas do not make a comma file")
    func decimalCommas() throws {
        #expect(try detect("taux;seuil\n1,5;2,5\n3,5;4,5\n").form.delimiter == UInt8(ascii: ";"))
    }

    @Test("Between equals, the semicolon")
    func tie() throws {
        #expect(try detect("a;b,c\n1;2,3\n").form.delimiter == UInt8(ascii: ";"))
    }

    /// The tables of Eurostat: four codes before the backslash, and as many commas as tabs.
    @Test("The commas of a composite key lose to the tabs behind it, however few")
    func compositeKey() throws {
        let text = "unit,nace_r2,sex,geo\\time\t2019 \t2020 \nNR,H,T,IT\t27086 \t19422 b\nNR,H,T,FR\t: \t: c\n"
        #expect(try detect(text).form.delimiter == UInt8(ascii: "\t"))
        #expect(try detect(text.replacing("\\", with: "/")).form.delimiter == UInt8(ascii: ","))
    }

    @Test("Delimiters inside quotes do not count")
    func quoted() throws {
        let text = "a,b\n\"x;y;z\",1\n\"x;y;z\",2\n\"x;y;z\",3\n"
        let detected = try detect(text)
        #expect(detected.form.delimiter == UInt8(ascii: ","))
        #expect(detected.delimiterScores[0].isReadable == false)
    }

    @Test("A split that a quote breaks loses to one that reads, however many fields it makes")
    func unreadableTrial() throws {
        let detected = try detect("p;q;r,n\na;b;c,1\nd;e;f,2\n\"x;y;z\",3\n")
        #expect(detected.form.delimiter == UInt8(ascii: ","))
        #expect(detected.delimiterScores[0].value > detected.delimiterScores[1].value)
        #expect(detected.delimiterScores.prefix(2).map(\.isReadable) == [false, true])
    }

    @Test(
        "A quote error is no reason to split by the commas of the text",
        arguments: [#"3;"x"y,z;4"#, #""x"y,z;3;4"#, #"3;12 rue "x", y;"a"b"#])
    func quoteError(damaged: String) throws {
        let rows = (1...9).map { "\($0);a,b;7" }
        let lines = ["code;nom;cas"] + rows + [damaged] + rows
        #expect(try detect(lines.joined(separator: "\n")).form.delimiter == UInt8(ascii: ";"))
    }

    @Test("Lists in a column of a file of commas do not make a semicolon file, however long they are")
    func lists() throws {
        let lines = ["code,date,motifs"] + (1...99).map { "\($0),2024-01-02,a;b;c;d;e;f" }
        #expect(try detect(lines.joined(separator: "\n")).form.delimiter == UInt8(ascii: ","))
        let swapped = lines.map { $0.replacing(",", with: "|").replacing(";", with: ",").replacing("|", with: ";") }
        #expect(try detect(swapped.joined(separator: "\n")).form.delimiter == UInt8(ascii: ";"))
    }

    @Test("A title with as many commas as the rows have decimals does not make a comma file")
    func commasInTitle() throws {
        let lines = ["Accidents, 2024", "code;taux;nom, ville"] + (1...9).map { "\($0);1,5;x" } + ["10;1,5"]
        #expect(try detect(lines.joined(separator: "\n")).form.delimiter == UInt8(ascii: ";"))
    }

    @Test("One column: the semicolon by convention", arguments: ["code\nA\nB\n", "code", "a b\nc d\n"])
    func singleColumn(text: String) throws {
        let detected = try detect(text)
        #expect(detected.form.delimiter == UInt8(ascii: ";"))
        #expect(detected.delimiterReason == .singleColumn)
        #expect(detected.form.headerRecord == 1)
    }

    @Test("A damaged quote in the first records does not stop detection")
    func damaged() throws {
        let lines = ["code,nom"] + (1...20).map { "A\($0),x" } + ["B,12 rue \"X\""]
        #expect(try detect(lines.joined(separator: "\n")).form.delimiter == UInt8(ascii: ","))
    }

    @Test("A forced delimiter, whatever the file looks like")
    func forced() throws {
        let detected = try detect("a;b\n1;2\n", TextFormOverrides(delimiter: UInt8(ascii: "|")))
        #expect(detected.form.delimiter == UInt8(ascii: "|"))
        #expect(detected.delimiterReason == .forced)
        #expect(detected.delimiterScores.isEmpty)
    }

    @Test(
        "Line endings of records, not of quoted text",
        arguments: [
            ("a;b\r\n\"x\ny\";2\r\n", .crlf), ("a;b\n1;2\n", .lf), ("a;b\r1;2\r", .cr), ("a;b\r\n1;2\n", .mixed),
            ("a;b", .lf),
        ] as [(String, LineEnding)])
    func lineEndings(text: String, expected: LineEnding) throws {
        #expect(try detect(text).form.lineEnding == expected)
    }
}
