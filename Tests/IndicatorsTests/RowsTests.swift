import Facts
import Tables
import Testing

@testable import Indicators

/// Lines that are made when they are asked for, beside the same lines made at once.
struct RowsTests {
    private static func cell(_ value: Double) -> Cell { Cell(value: value, unit: .count) }

    private let coded: Rows = {
        let first: CodedRows<Cell> = [["BB"]: RowsTests.cell(1), [""]: RowsTests.cell(2), ["AA"]: RowsTests.cell(3)]
        let second: CodedRows<Cell> = [["AA"]: RowsTests.cell(4), ["CC"]: RowsTests.cell(5)]
        return Rows([Rows.Year(2024, second), Rows.Year(2023, [:]), Rows.Year(2022, first)], by: [.ctn])
    }()

    private let spelled = Rows(
        [("AA", 2022, 3), ("BB", 2022, 1), ("", 2022, 2), ("AA", 2024, 4), ("CC", 2024, 5)].map {
            Row(year: $0.1, codes: [$0.0], cell: RowsTests.cell($0.2))
        })

    @Test func byYearThenByCodeMissingOnesLast() {
        #expect(coded == spelled && coded.count == 5)
        for index in spelled.indices {
            #expect(coded.year(at: index) == spelled[index].year && coded.cell(at: index) == spelled[index].cell)
            for rows in [coded, spelled] {
                #expect(rows.hasCode(at: index, where: CodeForm.isMissing) == (index == 2))
            }
        }
    }

    @Test func bothTakeTheSameLines() {
        for codes in [["AA"], ["CC"], [""], ["DD"]] {
            #expect(coded.having([codes]) == spelled.having([codes]))
            #expect(coded.having([codes]).allSatisfy { $0.codes == codes })
        }
        #expect(coded.filter { $0.cell.value ?? 0 > 2 } == spelled.filter { $0.cell.value ?? 0 > 2 })
        #expect(coded.extracting([4, 0, 2]) == spelled.extracting([4, 0, 2]))
        #expect(coded.extracting([4, 0, 2]).map(\.cell.value) == [5, 3, 2])
    }

    @Test func figuresAreChangedOneByOne() {
        let change = { @Sendable (cell: Cell) in Self.cell((cell.value ?? 0) * 2) }
        #expect(coded.mapCells(change) == spelled.mapCells(change))
        #expect(coded.mapCells(change).map(\.cell.value) == [6, 2, 4, 8, 10])
    }
}

/// The intervals that rows share are those that each would have had.
struct UsualIntervalsTests {
    @Test func theSameBits() throws {
        let evaluator = try Evaluator(
            base: FactBase([]), vocabulary: Repository.vocabulary, parameters: Repository.parameters)
        let indicator = try Indicators.Expression(parsing: "AT").indicator
        let usual = UsualIntervals(indicator, rows: 1000, level: 0.95)
        for count in [0, 1, 2, 17, 127] as [Int64] {
            let cell = Cell(value: Double(count), numerator: Quantity(count), unit: .count)
            #expect(
                usual.cell(cell, count: count, scale: 1) == evaluator.poisson(cell, count: Double(count), factor: 1))
        }
        let cell = Cell(value: 128, unit: .count)
        #expect(usual.cell(cell, count: 128, scale: 1) == nil && usual.cell(cell, count: 12, scale: 10) == nil)
        #expect(UsualIntervals(indicator, rows: 10, level: 0.95).cell(cell, count: 1, scale: 1) == nil)
    }
}
