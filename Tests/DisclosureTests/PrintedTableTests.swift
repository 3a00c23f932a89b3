import Disclosure
import Testing

/// The files of figures of a report, as `audit` reads them.
@Suite("Printed tables, as whoever receives them reads them") struct PrintedTableTests {
    private static let header = ["measure", "sector", "value", "lower", "numerator", "denominator", "unit", "flag"]

    private func table(_ rows: [String]..., wordCount: Int = 2) throws(PrintedTableError) -> PrintedTable {
        try PrintedTable([Self.header] + rows, wordCount: wordCount)
    }

    private func error(_ rows: [String]..., wordCount: Int = 2) -> PrintedTableError? {
        do {
            _ = try PrintedTable(rows, wordCount: wordCount)
            return nil
        } catch {
            return error
        }
    }

    @Test("Words stand before the value; decimals have a point or a comma; flags are single letters")
    func lines() throws {
        let printed = try table(
            ["rate", "AA", "12,5", "10.5", "25", "2000", "per_1000_employees", "eu"],
            ["claims", "BB", "", "", "", "", "count", ":c"])
        #expect(printed.columns == ["measure", "sector"])
        let (rate, hidden) = (printed.lines[0], printed.lines[1])
        #expect(rate.words == ["rate", "AA"] && rate.value == 12.5 && rate.figures == [12.5])
        #expect(rate.numerator == 25 && rate.denominator == 2000)
        #expect(rate.hasBounds && rate.isEstimated && !rate.isConfidential)
        #expect(hidden.value == nil && hidden.figures.isEmpty && hidden.isConfidential && !hidden.hasBounds)
        let figures = printed.figures(of: "t")
        #expect(figures.map(\.measure) == ["rate", "claims"] && figures.map(\.codes) == [["AA"], ["BB"]])
    }

    @Test("A header has a value after the columns of words that there are at least")
    func headers() {
        #expect(error(Self.header, wordCount: 2) == nil && error(Self.header, wordCount: 3) == .header)
        #expect(error(["value"], wordCount: 0) == nil && error(["measure", "sector"], wordCount: 0) == .header)
        #expect(error(wordCount: 0) == .header)
    }

    @Test("A count is a whole number of what was counted, from 0; an estimate between bounds may have decimals")
    func counts() {
        func said(_ value: String, lower: String = "", numerator: String = "", unit: String = "count")
            -> PrintedTableError?
        {
            error(Self.header, ["claims", "AA", value, lower, numerator, "", unit, ""])
        }
        #expect(said("0") == nil && said("7") == nil && said("7", numerator: "7") == nil)
        #expect(said("-1") == .notACount(line: 2, text: "-1"))
        #expect(said("1.5") == .notACount(line: 2, text: "1.5"))
        #expect(said("7", numerator: "8") == .notACount(line: 2, text: "7"))
        #expect(said("1.5", lower: "1") == nil)
        #expect(said("1.5", lower: "1", numerator: "1.5") == .notACount(line: 2, text: "1.5"))
        #expect(said("-1.5", unit: "percent") == nil)
    }

    @Test("A field that is no number, a line of other length, and a line that stands twice are named by their lines")
    func faults() {
        let row = ["claims", "AA", "7", "", "", "", "count", ""]
        func with(_ column: Int, _ text: String) -> [String] {
            var changed = row
            changed[column] = text
            return changed
        }
        #expect(error(Self.header, with(5, "many")) == .notANumber(line: 2, column: "denominator", text: "many"))
        #expect(error(Self.header, with(2, "inf")) == .notANumber(line: 2, column: "value", text: "inf"))
        #expect(error(Self.header, row, Array(row.dropLast())) == .fields(line: 3, found: 7, expected: 8))
        #expect(error(Self.header, row, with(1, "BB"), with(2, "8")) == .repeated(line: 4, first: 2))
        #expect(error(Self.header, row, with(1, "BB")) == nil)
    }
}
