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

    @Test func aTableWithoutRowsKeepsItsHeader() {
        #expect(CSVWriter(.plain).text(Records(header: ["a", "b"], lines: [])) == "a,b\n")
    }
}
