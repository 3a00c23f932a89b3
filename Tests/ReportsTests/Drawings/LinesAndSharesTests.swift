import Charts
import Reports
import Tables
import Testing
import Words

@Suite("Lines and shares of a table") struct LinesAndSharesTests {
    private var fleet: ChartSource { ChartSource([DrawnTables.years]) }

    @Test("A line has the name of its first word, and stops at a break, which has its word in either language")
    func lines() throws {
        let french = try DrawnTables.texts(.lines, fleet)
        #expect(french.contains { $0.hasPrefix("Voiliers") } && french.contains { $0.hasPrefix("Péniches") })
        #expect(french.contains("rupture 2021"))
        #expect(try DrawnTables.texts(.lines, fleet, .english).contains("break 2021"))
    }

    @Test("Where rows have one word, each measure is a line")
    func measures() throws {
        let table = Table(
            name: "t", keys: [DrawnTables.heading("size", "Effectif", "Size")],
            measures: [Table.Heading("a", "Ancre", "Ancre"), Table.Heading("b", "Bouée", "Bouée")],
            rows: [1, 50].map { size in
                DrawnTables.row([String(size): "taille"], Cell(value: 1, unit: .ratio), Cell(value: 2, unit: .ratio))
            }, sources: [])
        let texts = try DrawnTables.texts(.lines, try #require(ChartSource(table, "a")))
        #expect(texts.contains { $0.hasPrefix("Ancre") } && texts.contains { $0.hasPrefix("Bouée") })
    }

    @Test("Shares are of each year: 30 of 40 are 75 %, and a part that the data lack is none")
    func shares() throws {
        let french = try DrawnTables.texts(.shares, fleet)
        #expect(french.contains("75,0\u{A0}%") && french.contains("25,0\u{A0}%") && french.contains("100,0\u{A0}%"))
        #expect(french.contains("n = 40") && french.contains("n = 5"))
        var bare = fleet
        bare.hasBareShares = true
        let texts = try DrawnTables.texts(.shares, bare, .english)
        #expect(["75%", "40", "5"].allSatisfy(texts.contains))
    }

    @Test("A bar with a hidden part says so and shows none of its parts")
    func hiddenPart() throws {
        var table = DrawnTables.years
        table.rows[1] = DrawnTables.row(["p": "Péniches", "2020": "2020"], .concealed(.confidential, unit: .count))
        let texts = try DrawnTables.texts(.shares, ChartSource([table]))
        #expect(texts.contains("secret statistique") && !texts.contains { $0.hasPrefix("n = 30") })
    }

    @Test("A negative part is an error")
    func negative() throws {
        var table = DrawnTables.years
        table.rows[1] = DrawnTables.row(["p": "Péniches", "2020": "2020"], Cell(value: -10, unit: .count))
        #expect(throws: ChartError.self) { try DrawnTables.texts(.shares, ChartSource([table])) }
    }

    @Test("A bar whose parts are all zero has none")
    func nothing() throws {
        var table = DrawnTables.years
        table.rows = [DrawnTables.row(["p": "Péniches", "2020": "2020"], Cell(value: 0, unit: .count))]
        #expect(try DrawnTables.texts(.shares, ChartSource([table])).contains("aucune"))
        #expect(try DrawnTables.texts(.shares, ChartSource([table]), .english).contains("none"))
    }

    @Test("Only the rows of a code are drawn, whatever the chart")
    func kept() throws {
        for kind in [ChartKind.lines, .shares] {
            var source = fleet
            source.keep("2020")
            let texts = try DrawnTables.texts(kind, source)
            #expect(texts.contains { $0.contains("2020") } && !texts.contains { $0.contains("2021") }, "\(kind)")
        }
    }

    @Test(
        "Tables that a kind of chart is not made of are refused with what it is made of",
        arguments: [
            (ChartKind.bars, 0, "one indicator by at least one dimension"),
            (.shares, 2, "one indicator by one or two dimensions"), (.lines, 3, "rows whose last word is a number"),
        ])
    func mismatch(kind: ChartKind, tables: Int, expected: String) {
        var words = DrawnTables.years
        words.rows = [DrawnTables.row(["2020": "2020", "p": "Péniches"], Cell(value: 1, unit: .count))]
        let source = ChartSource(tables == 3 ? [words] : Array(repeating: DrawnTables.years, count: tables))
        #expect {
            try kind.drawing(of: source)
        } throws: {
            ($0 as? ChartMismatch)?.expected == expected
        }
    }
}
