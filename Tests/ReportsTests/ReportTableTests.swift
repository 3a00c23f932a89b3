import Facts
import Reports
import Tables
import Testing

@testable import Indicators

struct ReportTableTests {
    private func table(_ text: String, _ values: [(Int, String, Double?)]) throws -> IndicatorTable {
        let expression = try Indicators.Expression(parsing: text)
        let rows = values.map { year, code, value in
            let cell = value.map { Cell(value: $0, unit: expression.unit) }
            return Row(year: year, codes: [code], cell: cell ?? .unavailable(.zeroBase, unit: expression.unit))
        }
        return IndicatorTable(
            question: Question(expression: expression, by: [.ctn], selection: Selection(), years: nil), rows: rows,
            sources: ["s"], absence: nil)
    }

    private let labels = Labels { code, _ in code == "AA" ? "Métallurgie | acier" : nil }

    @Test func yearsOfOneIndicatorStandInColumns() throws {
        let tables = [try table("AT", [(2023, "AA", 1234), (2023, "BB", 2), (2024, "AA", 3), (2024, "BB", nil)])]
        let table = ReportTable(tables, labels: labels, language: .french, showsIntervals: false)
        #expect(table.header.suffix(2) == ["2023", "2024"])
        #expect(table.rows == [["Métallurgie | acier (AA)", "1\u{202F}234", "3"], ["BB", "2", ":"]])
        #expect(table.textColumns == 1)
        #expect(table.flags == .notAvailable && table.reasons == [.zeroBase])
        let lines = table.markdown.split(separator: "\n")
        #expect(lines[1] == "| :-- | --: | --: |")
        #expect(lines[2] == "| Métallurgie \\| acier (AA) | 1\u{202F}234 | 3 |")
        #expect(lines[3] == "| BB | 2 | : |")
    }

    @Test func indicatorsStandInColumnsWithTheirUnits() throws {
        let tables = [try table("IF", [(2024, "BB", 22.58)]), try table("TF", [(2024, "BB", 13.05)])]
        let table = ReportTable(tables, labels: labels, language: .french, showsIntervals: false)
        #expect(table.header.count == 3)
        #expect(table.header[1].contains("pour 1\u{202F}000 salariés"))
        #expect(table.rows == [["BB", "22,6", "13,1"]])
    }

    @Test func severalYearsOfSeveralIndicatorsStandInRows() throws {
        let tables = [
            try table("IF", [(2023, "BB", 1), (2024, "BB", 2)]), try table("TF", [(2023, "BB", 3), (2024, "BB", 4)]),
        ]
        let table = ReportTable(tables, labels: labels, language: .english, showsIntervals: false)
        #expect(table.rows == [["2023", "BB", "1.0", "3.0"], ["2024", "BB", "2.0", "4.0"]])
        #expect(table.textColumns == 2)
    }
}
