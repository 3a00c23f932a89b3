import Testing

@testable import Facts

@Suite("Rollups")
struct RollupTests {
    private static let draft = FactsDraft(
        dimensions: [.year, .event, .ctn, .tableau],
        rows: [
            ([.year: "2024", .event: "MP", .ctn: "AA", .tableau: "057A"], [5]),
            ([.year: "2024", .event: "MP", .ctn: "AA", .tableau: "030A"], [2]),
            ([.year: "2024", .event: "MP", .ctn: "BB", .tableau: "030A"], [4]),
            ([.year: "2023", .event: "MP", .ctn: "AA", .tableau: "057A"], [9]),
        ])
    private let base = FactBase([draft.facts()])

    @Test("A population without an admitted claim stands with zero")
    func zeroRows() throws {
        let rows = try base.amounts(by: [.ctn], where: [.tableau: ["57"]], event: .disease)
        #expect(rows == [["AA"]: 5, ["BB"]: 0])
    }

    @Test("By a dimension of the claim, only admitted claims stand")
    func noZeroRows() throws {
        let rows = try base.amounts(by: [.tableau], where: [.tableau: ["57"]], event: .disease)
        #expect(rows == [["057A"]: 5])
    }

    @Test("A population left out by the selection does not stand")
    func population() throws {
        let rows = try base.amounts(by: [.ctn], where: [.ctn: ["B"]], event: .disease)
        #expect(rows == [["BB"]: 4])
    }

    @Test("Years are apart, and conditions on year and event do not filter twice")
    func years() throws {
        #expect(try base.amounts(year: "2023", event: .disease) == [[]: 9])
        #expect(try base.amounts(where: [.year: ["2024"], .event: ["MP"]], event: .disease) == [[]: 11])
    }

    @Test("The order of the dimensions is that of the question")
    func order() throws {
        let rows = try base.amounts(by: [.tableau, .ctn], event: .disease)
        #expect(rows == [["057A", "AA"]: 5, ["030A", "AA"]: 2, ["030A", "BB"]: 4])
    }

    @Test("A group keeps the requests it can answer, without those that another covers, and always year and event")
    func cubes() {
        let group = FactGroup(
            dimensions: [.year, .event, .ctn, .naf2], measures: [.claims],
            requests: [[.ctn], [.ctn, .naf2], [.tableau], []])
        #expect(group.cubes.map(\.dimensions) == [[.year, .event, .ctn, .naf2]])
        let plain = FactGroup(dimensions: [.year, .event, .ctn], measures: [.claims], requests: [[.tableau]])
        #expect(plain.cubes.map(\.dimensions) == [[.year, .event]])
    }
}

@Suite("Row filters")
struct RowFilterTests {
    @Test("Conditions on the population and on the claim are told apart")
    func filter() {
        var book = CodeBook()
        var cube = Cube(dimensions: [.ctn, .tableau], measures: [.claims])
        var key = CubeKey()
        key[0] = book[.ctn].number(of: "AA")
        key[1] = book[.tableau].number(of: "030A")
        _ = cube.place(of: key)
        func filter(_ wanted: [Dimension: [String]]) -> RowFilter {
            RowFilter(cube: cube, book: book, selection: Selection(wanted))
        }
        let tms = filter([.tableau: ["57"]])
        #expect(tms.admitsPopulation(key) && !tms.admitsClaim(key))
        let other = filter([.ctn: ["BB"], .tableau: ["30"]])
        #expect(!other.admitsPopulation(key) && other.admitsClaim(key))
    }
}
