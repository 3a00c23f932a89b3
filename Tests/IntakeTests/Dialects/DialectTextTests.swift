import DelimitedText
import Facts
import Foundation
import Intake
import TestSupport
import Testing

/// Lines 3 and 8 of the table of dialects: delimiters, line ends, quotes; and compressed files.
@Suite("Dialects: delimiters, line ends, quotes")
struct DialectTextTests {
    private static let expected: [[String]: Int64] = [["AA"]: 3, ["BB"]: 1250]

    @Test("Separated by ; , TAB or |: detected, or declared", arguments: [";", ",", "\t", "|"], [true, false])
    func delimiters(delimiter: String, isDeclared: Bool) throws {
        var sample = Sample.counts(["A\(delimiter)3", "B\(delimiter)1250"], delimiter: delimiter)
        if isDeclared { sample.dialect = Dialect(delimiter: delimiter, headerRows: nil) }
        let reading = try sample.read()
        #expect(reading.detected.form.delimiter == delimiter.utf8.first)
        #expect(reading.detected.delimiterReason == (isDeclared ? .forced : .consistentFieldCount))
        #expect(try reading.amounts() == Self.expected)
    }

    @Test(
        "Lines that end with CRLF, LF, CR",
        arguments: [("\r\n", LineEnding.crlf), ("\n", .lf), ("\r", .cr)])
    func lineEnds(lineBreak: String, ending: LineEnding) throws {
        let reading = try Sample.counts(["A;3", "B;1250", "C;x"], lineBreak: lineBreak).read()
        #expect(reading.detected.form.lineEnding == ending)
        #expect(try reading.amounts() == Self.expected)
        #expect(reading.part.rejections.map(\.line) == [4])
    }

    @Test("No line break at the end of the file", arguments: ["\r\n", "\n", "\r"])
    func noFinalLineBreak(lineBreak: String) throws {
        var sample = Sample.counts(["A;3", "B;1250"], lineBreak: lineBreak)
        sample.text.removeLast()
        #expect(try sample.read().amounts() == Self.expected)
    }

    @Test("A line break inside quotes, and doubled quotes")
    func quotedLineBreak() throws {
        let reading = try Sample(
            [.code("Caisse", .region), .amount("Cas", .claims)], "Caisse;Cas\n\"Nord\n\"\"Est\"\"\";3\nSud;x\n"
        ).read()
        #expect(try reading.amounts(by: [.region]) == [["Nord\n\"Est\""]: 3])
        #expect(reading.part.rejections.map(\.line) == [4])
    }

    @Test("Quotes inside a field that is not quoted, `12 rue \"X\"`: read as they stand, and said")
    func strayQuotes() throws {
        let reading = try Sample(
            [.code("Caisse", .region), .amount("Cas", .claims)], "Caisse;Cas\nNord;1\n12 rue \"X\";3\nSud;x\n"
        ).read()
        #expect(try reading.amounts(by: [.region]) == [["Nord"]: 1, ["12 rue \"X\""]: 3])
        #expect(reading.detected.strayQuoteLine == 3)
        #expect(reading.part.rejections.map(\.line) == [4])
    }

    @Test("A quote that is never closed is an error with the line where it opens")
    func openQuote() throws {
        for rows in [["A;3", "\"B;4", "C;5"], ["12 \"X\";3", "\"B;4", "C;5"]] {
            let error = #expect(throws: IntakeError.self) { try Sample.counts(rows).read() }
            guard case .text(.unterminatedQuote(_, 3))? = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }

    @Test("A file compressed by gzip is found, named without its endings, and read")
    func gzip() throws {
        let folder = try TemporaryFolder()
        try folder.write("CTN;Année;Salariés;AT en 1er règlement\nA;2024;100;3\nB;2024;1;1250\n", to: "table-07.csv")
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
        gzip.arguments = [folder.path + "/table-07.csv"]
        try gzip.run()
        gzip.waitUntilExit()
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        #expect(found.map(\.resource.path) == ["table-07.csv.gz"] && found.map(\.resource.name) == ["table-07"])
        let reading = try readFolder(folder, found.map(\.resource))[0]
        #expect(reading.detected.compression == .gzip)
        #expect(try reading.amounts() == Self.expected)
    }
}
