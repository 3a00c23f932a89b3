import Facts
import Reports
import Tables
import Testing

struct CSVWriterTests {
    private let header = ["indicator", "value", "numerator", "reason"]
    private let lines: [[Records.Field]] = [
        [.text("IF"), .number(22.5), .exact(Quantity(150, scale: 100)), .text("")],
        [.text("TG"), .empty, .exact(Quantity(7)), .text("a, b; \"c\"")],
    ]

    @Test func plainIsForPrograms() {
        #expect(
            CSVWriter(.plain).text(Records(header: header, lines: lines))
                == "indicator,value,numerator,reason\nIF,22.5,1.5,\nTG,,7,\"a, b; \"\"c\"\"\"\n")
    }

    /// product.md: BOM, `;`, decimal comma, CRLF, for a double click in Excel.
    @Test func excelFrenchIsForADoubleClick() {
        #expect(
            CSVWriter(.excelFrench).text(Records(header: header, lines: lines))
                == "\u{FEFF}indicator;value;numerator;reason\r\nIF;22,5;1,5;\r\nTG;;7;\"a, b; \"\"c\"\"\"\r\n")
    }

    @Test(
        "A spreadsheet takes no text for a formula, numbers stay numbers, and the CSV for programs is exact",
        arguments: ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=2", "\r=2", "\u{FF1D}5", " =6", "\u{200B}=4", "=\u{301}7"])
    func formulas(text: String) {
        let records = Records(header: ["a", "b"], lines: [[.text(text), .number(-1.5)]])
        let excel = CSVWriter(.excelFrench).text(records).replacing("\"", with: "")
        #expect(excel == "\u{FEFF}a;b\r\n'\(text);-1,5\r\n")
        #expect(CSVWriter(.plain).text(records).replacing("\"", with: "") == "a,b\n\(text),-1.5\n")
    }

    @Test func textsThatAreNoFormulaStayAsTheyAre() {
        let records = Records(header: ["a"], lines: [[.text("1-9")], [.text("a=b")], [.text("")], [.text("'=7")]])
        #expect(CSVWriter(.excelFrench).text(records) == "\u{FEFF}a\r\n1-9\r\na=b\r\n\r\n'=7\r\n")
    }

    @Test func numbersAreNotGrouped() {
        let text = CSVWriter(.excelFrench).text(Records(header: ["n"], lines: [[.number(1_234_567.5)], [.number(20)]]))
        #expect(text == "\u{FEFF}n\r\n1234567,5\r\n20\r\n")
    }

    @Test(arguments: ["a\nb", "a\rb", "a\r\nb", " a", "a ", "a\tb", "\""])
    func whatAReaderWouldAlterIsQuoted(_ text: String) {
        let quoted = CSVWriter(.plain).line([text])
        #expect(quoted.hasPrefix("\"") && quoted.hasSuffix("\"\n"))
        #expect(quoted.dropFirst().dropLast(2).replacing("\"\"", with: "\"") == text)
    }

    @Test("A quote under an accent is doubled like any other: a reader finds the text again")
    func quoteUnderAnAccent() {
        let line = CSVWriter(.plain).line(["a\"\u{301}b", "c"])
        #expect(Array(line.utf8) == Array("\"a\"\"\u{301}b\",c\n".utf8))
    }

    @Test func aTableWithoutRowsKeepsItsHeader() {
        #expect(CSVWriter(.plain).text(Records(header: ["a", "b"], lines: [])) == "a,b\n")
    }
}
