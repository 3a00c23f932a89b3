import TestSupport
import Testing

/// A file without a line end behind its last row: a download that was cut looks so.
struct UnendedFileTests {
    private static let header = "CTN;Année;Salariés;AT en 1er règlement\n"
    private static let sentence = " ends without a line end: its last row (line 3) may be cut"

    private func findings(_ rows: String) throws -> [String] {
        try Checking(["a.csv": Self.header + rows]).findings
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func aLastNumberThatMayBeCutIsFound(lineEnd: String) throws {
        let whole = (Self.header + "A;2024;100;3\nB;2024;2000;1234\n").replacing("\n", with: lineEnd)
        #expect(try Checking(["a.csv": whole]).findings.isEmpty)
        // The line end, one character even where it is two bytes, and two digits.
        let cut = String(whole.dropLast(3))
        let found = try Checking(["a.csv": cut]).findings
        #expect(found.count == 1 && found[0].hasPrefix("a.csv" + Self.sentence), "\(found)")
    }

    @Test func aFileThatStopsInTheMiddleOfARowIsCut() throws {
        let rows = String(repeating: "A;2024;100;3\n", count: 400)
        let found = try findings(rows + "B;2024")
        #expect(found.contains { $0.hasPrefix("a.csv stops in the middle of line 402: the file was cut") }, "\(found)")
        #expect(try !findings(rows + "B;2024\n").contains { $0.contains("stops in the middle") })
    }

    @Test func aQuoteClosesTheLastFieldAndANoteHoldsNoFigure() throws {
        #expect(try findings("A;2024;100;3\nB;2024;100;\"4\"").isEmpty)
        #expect(try findings("A;2024;100;3\nSource : Assurance Maladie, données provisoires").isEmpty)
    }

    @Test(arguments: ["cat", "gzip -c", "iconv -f UTF-8 -t UTF-16"]) func aPipeAndACompressedFileToo(source: String)
        throws
    {
        try TemporaryFolder.with(["a.csv": Self.header + "A;2024;100;3\nB;2024;100;4"]) { folder throws -> Void in
            let script = "\(source) '\(folder)/a.csv' | \"$0\" \"$@\""
            let ending = try Program.shell(script, ["check", "-"])
            #expect(ending.status == 1 && ending.output.contains("standard input" + Self.sentence), "\(ending)")
        }
    }

    @Test func theReportSaysSo() throws {
        let data = try DescribedFile(Self.header + "A;2024;100;3\nB;2024;100;4")
        try Program.run(["report", data.folderPath, "--out", data.folderPath + "/out"]).expect(
            0, ["warning: a.csv" + Self.sentence])
        let report = try String(contentsOfFile: data.folderPath + "/out/rapport.md", encoding: .utf8)
        #expect(report.contains("sa dernière ligne (3) est peut-être coupée\n"))
    }
}
