import Facts
import Reports
import Tables
import Testing

@testable import Indicators

struct RecordsTests {
    private func table(_ text: String, _ rows: [Row], by: [Dimension]) throws -> Records {
        let question = Question(
            expression: try Indicators.Expression(parsing: text, in: Shipped.vocabulary().catalogue), by: by,
            selection: Selection(), years: nil)
        return Records([IndicatorTable(question: question, rows: Rows(rows), sources: [], absence: nil)], by: by)
    }

    /// The header of contract.md 2: the year is always the second column.
    @Test func headerOfTheContract() throws {
        #expect(
            try table("IF", [], by: [.ctn, .naf5]).header.joined(separator: ",")
                == "indicator,year,ctn,naf5,value,lower,upper,level,numerator,denominator,unit,flag,reason")
    }

    @Test func aMissingValueIsEmptyWithItsFlagAndReason() throws {
        let cell = Cell.unavailable(
            .noExposure(dimensions: [.ctn], codes: ["ZC"]), unit: .per1000Employees, denominator: Quantity(0))
        let table = try table("IF", [Row(year: 2024, codes: ["ZC"], cell: cell)], by: [.ctn])
        #expect(
            CSVWriter(.plain).text(table).split(separator: "\n").last
                == "IF,2024,ZC,,,,,,0,per_1000_employees,:,no exposure: compte spécial")
    }

    @Test func flagsAreSortedAndJoined() throws {
        let cell = Cell(value: 1, unit: .count, flags: [.provisional, .breakInSeries])
        let table = try table("AT", [Row(year: 2022, codes: [], cell: cell)], by: [])
        #expect(table.lines[0].contains(.text("bp")))
    }

    @Test func anEmptyCodeIsEmptyAndIsNoCodeOfTheFile() throws {
        let rows = ["", "nd"].map { Row(year: 2022, codes: [$0], cell: Cell(value: 1, unit: .count)) }
        let table = try table("AT", rows, by: [.naf5])
        #expect(table.lines.map { $0[2] } == [.empty, .text("nd")])
    }

    @Test func aTableOfAStudyNamesItsMeasureFirst() {
        let table = Table(
            name: "t", keys: [Table.Heading("k", "K", "K")],
            measures: [Table.Heading("a", "A", "A"), Table.Heading("b", "B", "B")],
            rows: [
                Table.Row([Table.Word("x", "X", "X")], [Cell(value: 1.5, unit: .ratio), Cell(value: 2, unit: .count)])
            ],
            sources: [])
        #expect(
            CSVWriter(.plain).text(Records(table)) == """
                measure,k,value,lower,upper,level,numerator,denominator,unit,flag,reason
                a,x,1.5,,,,,,ratio,,
                b,x,2,,,,,,count,,

                """)
    }

    @Test func aTableOfWordsHoldsItsRows() {
        let table = Table(
            name: "t", keys: [Table.Heading("k", "K", "K"), Table.Heading("l", "L", "L")], measures: [],
            rows: [Table.Row([Table.Word("x", "X", "X"), Table.Word("a, b", "A", "B")], [])], sources: [])
        #expect(CSVWriter(.plain).text(Records(table)) == "k,l\nx,\"a, b\"\n")
    }

    /// The units of contract.md 2, and those that it does not list: scores and ranks of fragilities, the index, those of
    /// Eurostat, and the years of a lag.
    @Test func unitsOfTheContract() {
        let units =
            "count, employees, hours, days, FTE, EUR, points, per_1000_employees, per_million_hours, "
            + "days_per_1000_hours, points_per_million_hours, percent, ratio, per_mille, score, rank, index, "
            + "thousand_persons, per_100000_workers, years"
        #expect(Unit.allCases.map(\.rawValue).joined(separator: ", ") == units)
    }
}
