import Facts
import Indicators
import Testing

struct TopRowsTests {
    private func table() throws -> IndicatorTable {
        var file = SyntheticFile()
        file.dimensions = [.year, .event, .ctn]
        for (ctn, claims) in [("AA", Int64?.some(5)), ("BB", 9), ("CC", 5), ("DD", nil), ("EE", 1)] {
            file.add([.year: "2023", .event: "AT", .ctn: ctn], [.claims: claims])
            file.add([.year: "2024", .event: "AT", .ctn: ctn], [.claims: claims.map { 10 - $0 }])
        }
        return try Evaluator(file).ask("AT", by: [.ctn])
    }

    @Test func theHighestOfEachYearTiesInCodeOrder() throws {
        let rows = TopRows.keep(3, of: try table()).rows
        #expect(rows.filter { $0.year == 2023 }.map(\.codes) == [["BB"], ["AA"], ["CC"]])
        #expect(rows.filter { $0.year == 2024 }.map(\.codes) == [["EE"], ["AA"], ["CC"]])
    }

    @Test func rowsWithoutAValueStandLast() throws {
        let rows = TopRows.sorted(try table().rows.filter { $0.year == 2023 })
        #expect(rows.map(\.codes) == [["BB"], ["AA"], ["CC"], ["EE"], ["DD"]])
    }

    @Test func moreThanThereAreKeepsThoseWithAValue() throws {
        #expect(TopRows.keep(100, of: try table()).rows.count == 8)
    }
}
