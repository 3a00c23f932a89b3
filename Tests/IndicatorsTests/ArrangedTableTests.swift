import Facts
import Tables
import Testing
import Words

@testable import Indicators

struct ArrangedTableTests {
    private func answer(_ text: String, _ values: [(Int, String, Double?)]) throws -> IndicatorTable {
        let expression = try Indicators.Expression(parsing: text)
        let rows = values.map { year, code, value in
            let cell = value.map { Cell(value: $0, unit: expression.unit) }
            return Row(year: year, codes: [code], cell: cell ?? .unavailable(.zeroBase, unit: expression.unit))
        }
        return IndicatorTable(
            question: Question(expression: expression, by: [.ctn], selection: Selection(), years: nil),
            rows: Rows(rows),
            sources: ["s"], absence: nil)
    }

    private let labels = Labels { code, _ in code == "AA" ? "Métallurgie" : nil }

    private func labels(_ table: Table) -> [[String]] { table.rows.map { $0.words.map(\.label.french) } }
    private func values(_ table: Table) -> [[Double?]] { table.rows.map { $0.cells.map(\.value) } }

    @Test func yearsOfOneIndicatorStandInColumns() throws {
        let answer = try answer("AT", [(2023, "AA", 1234), (2023, "BB", 2), (2024, "AA", 3), (2024, "BB", nil)])
        let table = Table(arranging: [answer], labels: labels)
        #expect(table.keys.map(\.id) == ["ctn"] && table.measures.map(\.text.french) == ["2023", "2024"])
        #expect(labels(table) == [["Métallurgie (AA)"], ["BB"]])
        #expect(values(table) == [[1234, 3], [2, nil]])
        #expect(table.rows[1].cells[1].reasons == [.zeroBase] && table.sources.map(\.french) == ["s"])
    }

    @Test func indicatorsStandInColumnsWithTheirUnits() throws {
        let answers = [try answer("IF", [(2024, "BB", 22.58)]), try answer("TF", [(2024, "BB", 13.05)])]
        let table = Table(arranging: answers, labels: labels)
        #expect(table.measures.map(\.id) == ["IF", "TF"] && values(table) == [[22.58, 13.05]])
        #expect(table.measures[0].text.french.hasSuffix("(pour 1\u{202F}000 salariés)"))
        #expect(table.measures[0].text.english.hasSuffix("(per 1,000 employees)"))
    }

    @Test func severalYearsOfSeveralIndicatorsStandInRows() throws {
        let answers = [
            try answer("IF", [(2023, "BB", 1), (2024, "BB", 2)]), try answer("TF", [(2023, "BB", 3), (2024, "BB", 4)]),
        ]
        let table = Table(arranging: answers, labels: labels)
        #expect(labels(table) == [["2023", "BB"], ["2024", "BB"]] && values(table) == [[1, 3], [2, 4]])
    }

    @Test func aRowThatOneIndicatorLacksSaysSo() throws {
        let answers = [try answer("IF", [(2024, "AA", 1), (2024, "BB", 2)]), try answer("TF", [(2024, "AA", 3)])]
        let lacking = Table(arranging: answers, labels: labels).rows[1].cells[1]
        #expect(lacking.value == nil && lacking.reasons == [.noRow])
    }

    @Test("A code that only a later year has stands in its place; rows by value keep theirs")
    func codesOfLaterYears() throws {
        let byCode = try answer("AT", [(2023, "BB", 1), (2023, "DD", 2), (2024, "AA", 3), (2024, "CC", 4)])
        #expect(
            labels(Table(arranging: [byCode], labels: labels)) == [["Métallurgie (AA)"], ["BB"], ["CC"], ["DD"]])
        let byValue = try answer("AT", [(2023, "DD", 9), (2023, "BB", 2), (2024, "DD", 5), (2024, "AA", 3)])
        #expect(labels(Table(arranging: [byValue], labels: labels)) == [["DD"], ["BB"], ["Métallurgie (AA)"]])
    }

    @Test func theTotalStandsLast() throws {
        let parts = try answer("AT", [(2023, "AA", 1), (2024, "AA", 2)])
        let totals = try answer("AT", [(2023, "AA", 5), (2024, "AA", 6)])
        let table = Table(arranging: [parts.adding(totals)], labels: labels)
        #expect(labels(table) == [["Métallurgie (AA)"], ["Ensemble"]] && values(table) == [[1, 2], [5, 6]])
    }
}
