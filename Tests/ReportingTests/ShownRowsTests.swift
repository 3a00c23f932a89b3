import Declarations
import Facts
import Tables
import TestSupport
import Testing

@testable import Indicators
@testable import Reporting

@Suite("Rows that are worth a line") struct ShownRowsTests {
    private func table(_ indicator: String, _ cells: [(String, Cell)]) throws -> IndicatorTable {
        let question = Question(
            expression: try Expression(parsing: indicator, in: Shipped.vocabulary().catalogue), by: [.ctn],
            selection: Selection(),
            years: [2024])
        let rows = cells.map { Row(year: 2024, codes: [$0.0], cell: $0.1) }
        return IndicatorTable(question: question, rows: Rows(rows), sources: [], absence: nil)
    }

    @Test("A row of zeros where another table has nothing is left out; one with a figure stays, in both")
    func zeros() throws {
        let none = Cell.unavailable(.noData(.employees, event: nil), unit: .per1000Employees)
        let tables = ShownRows.of([
            try table("AT", [("AA", Cell(value: 5, unit: .count)), ("XX", Cell(value: 0, unit: .count))]),
            try table("IF", [("AA", none), ("XX", none)]),
        ])
        #expect(tables.map { $0.rows.map(\.codes) } == [[["AA"]], [["AA"]]])
    }

    @Test("A zero beside a figure is one")
    func zeroBesideAFigure() throws {
        let tables = ShownRows.of([
            try table("AT", [("XX", Cell(value: 0, unit: .count))]),
            try table("IF", [("XX", Cell(value: 0, unit: .per1000Employees))]),
        ])
        #expect(tables.map(\.rows.count) == [1, 1])
    }
}
