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
                DrawnTables.row(
                    [String(size): "\(size) salariés"], Cell(value: 1, unit: .ratio), Cell(value: 2, unit: .ratio))
            }, sources: [])
        let texts = try DrawnTables.texts(.lines, try #require(ChartSource(table, "a")))
        #expect(texts.contains { $0.hasPrefix("Ancre") } && texts.contains { $0.hasPrefix("Bouée") })
    }

    @Test("A line is not called by the unit that its values have, and one that has no value is named below the drawing")
    func percentages() throws {
        let table = Table(
            name: "t", keys: [DrawnTables.heading("size", "Effectif", "Size")],
            measures: [Table.Heading("a", "Ancre (%)", "Anchor (%)"), Table.Heading("b", "Bouée (%)", "Buoy (%)")],
            rows: [1, 50].map { size in
                DrawnTables.row(
                    [String(size): "\(size)"], Cell(value: 1, unit: .percent),
                    .unavailable(.noRow, unit: .percent))
            }, sources: [])
        let french = try DrawnTables.texts(.lines, try #require(ChartSource(table, "a")))
        #expect(french.contains("Ancre") && !french.contains { $0.contains("(%)") })
        #expect(french.contains("Non représenté, faute de valeur\u{A0}: Bouée."))
        let english = try DrawnTables.texts(.lines, try #require(ChartSource(table, "a")), .english)
        #expect(english.contains("Not drawn, for want of a value: Buoy."))
    }

    @Test("Labels of rows have the apostrophes of French")
    func typography() throws {
        var table = DrawnTables.years
        table.rows[0] = DrawnTables.row(["v": "Voiliers d'hier", "2020": "2020"], Cell(value: 30, unit: .count))
        let texts = try DrawnTables.texts(.lines, ChartSource([table]))
        #expect(texts.contains { $0.hasPrefix("Voiliers d’hier") })
    }

    @Test("A panel is called by the words that its measure has for the unit, else by the name of the unit")
    func unitWords() throws {
        func table(_ words: Bilingual?) -> Table {
            Table(
                name: "t", keys: [DrawnTables.heading("year", "Année", "Year")],
                measures: [Table.Heading("a", Bilingual("Accidents", "Accidents"), unitWords: words)],
                rows: [2020, 2021].map { year in
                    DrawnTables.row([String(year): String(year)], Cell(value: 1, unit: .per100000Workers))
                }, sources: [])
        }
        let words = Bilingual("pour 100 000 marins", "per 100,000 sailors")
        let french = try DrawnTables.texts(.lines, ChartSource([table(words), table(nil)]))
        let english = try DrawnTables.texts(.lines, ChartSource([table(words), table(nil)]), .english)
        let plain = french.map { $0.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ") }
        #expect(plain.contains("Accidents (pour 100 000 marins)"))
        #expect(plain.contains("Accidents (pour 100 000 travailleurs)"))
        #expect(english.contains("Accidents (per 100,000 sailors)"))
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

    private func mismatch(_ kind: ChartKind, _ source: ChartSource) -> String? {
        do {
            _ = try kind.drawing(of: source)
            return nil
        } catch {
            return error.expected
        }
    }

    @Test("A negative part is an error, whether the others make up for it or not", arguments: [-10.0, -50])
    func negative(value: Double) throws {
        var table = DrawnTables.years
        table.rows[1] = DrawnTables.row(["p": "Péniches", "2020": "2020"], Cell(value: value, unit: .count))
        #expect(mismatch(.shares, ChartSource([table]))?.hasPrefix("parts of which none is negative") == true)
    }

    @Test("Rates do not add, nor do percentages of several bases; those of one base make 100")
    func whatDoesNotAdd() throws {
        var rates = fleet
        rates.adds = false
        #expect(mismatch(.shares, rates)?.hasPrefix("figures that add up") == true)
        func percentages(_ first: Double, _ second: Double) -> ChartSource {
            var table = DrawnTables.years
            table.rows = [("v", first), ("p", second)].map { word, value in
                DrawnTables.row([word: word, "2020": "2020"], Cell(value: value, unit: .percent))
            }
            return ChartSource([table])
        }
        #expect(mismatch(.shares, percentages(60, 70))?.hasPrefix("percentages of one base") == true)
        #expect(mismatch(.shares, percentages(30, 70)) == nil)
    }

    @Test("Only columns that are declared as parts of one whole are drawn as such")
    func declaredParts() throws {
        var table = Table(
            name: "t", keys: [DrawnTables.heading("size", "Effectif", "Size")],
            measures: ["a", "b", "c"].map { Table.Heading($0, Bilingual(same: $0)) },
            rows: [
                DrawnTables.row(
                    ["x": "X"], Cell(value: 1, unit: .count), Cell(value: 3, unit: .count), Cell(value: 4, unit: .count)
                )
            ],
            sources: [])
        #expect(mismatch(.shares, try #require(ChartSource(table, "a")))?.hasPrefix("columns that are parts") == true)
        table.parts = ["a", "b"]
        #expect(try DrawnTables.texts(.shares, try #require(ChartSource(table, "a"))).contains("25\u{A0}%"))
    }

    /// 1 and 2 of 3 are 33.3 and 66.7 %; 199 of 200 are 99.5 %, which would round to all of them.
    @Test("A bare share has its decimal from 99.5 % on, and none below nor where it is all")
    func bareShares() throws {
        func texts(_ first: Double, _ second: Double) throws -> [String] {
            var table = Table(
                name: "t", keys: [DrawnTables.heading("size", "Effectif", "Size")],
                measures: ["a", "b"].map { Table.Heading($0, Bilingual(same: $0)) },
                rows: [
                    DrawnTables.row(["x": "X"], Cell(value: first, unit: .count), Cell(value: second, unit: .count))
                ], sources: [])
            table.parts = ["a", "b"]
            return try DrawnTables.texts(.shares, try #require(ChartSource(table, "a")))
        }
        let thirds = try texts(1, 2)
        #expect(thirds.contains("33\u{A0}%") && thirds.contains("67\u{A0}%"))
        #expect(try texts(1, 199).contains("99,5\u{A0}%"))
        #expect(try !texts(0, 3).contains("100,0\u{A0}%"))
    }

    /// 1 of 400 is 0.25 %: the rest is 99.75 %, which is not all.
    @Test("A share that only rounding makes whole keeps a decimal, euros have their sign, and a muted part is grey")
    func roundingAndEuros() throws {
        var table = Table(
            name: "t", keys: [DrawnTables.heading("size", "Effectif", "Size")],
            measures: ["a", "b"].map { Table.Heading($0, Bilingual(same: $0)) },
            rows: [DrawnTables.row(["x": "X"], Cell(value: 1, unit: .euros), Cell(value: 399, unit: .euros))],
            sources: [])
        table.parts = ["a", "b"]
        let source = try #require(ChartSource(table, "a"))
        let french = try DrawnTables.texts(.shares, source)
        #expect(french.contains("99,8\u{A0}%") && french.contains("400\u{A0}€"))
        #expect(try DrawnTables.texts(.shares, source, .english).contains("€400"))
        func svg() throws -> String {
            try ChartKind.shares.drawing(of: try #require(ChartSource(table, "a")))
                .svg(DrawnTables.text, ChartStyle(.french))
        }
        #expect(try !svg().contains("#8A8F98"))
        table.mutedParts = ["b"]
        #expect(try svg().contains("#8A8F98"))
    }

    @Test("Numbers that stand for categories make no line")
    func categories() throws {
        var table = DrawnTables.years
        table.rows = [("1", "Hommes"), ("2", "Femmes")].map { code, label in
            DrawnTables.row(["v": "Voiliers", code: label], Cell(value: 3, unit: .count))
        }
        #expect(mismatch(.lines, ChartSource([table]))?.hasPrefix("rows whose last word is a number") == true)
    }

    @Test("Figures of two units share no axis", arguments: ChartKind.allCases)
    func mixedUnits(kind: ChartKind) throws {
        var table = DrawnTables.years
        table.rows[1] = DrawnTables.row(["p": "Péniches", "2020": "2020"], Cell(value: 2, unit: .percent))
        #expect(mismatch(kind, ChartSource([table]))?.hasPrefix("figures of one unit") == true)
    }

    @Test("A bar whose parts are all zero has none")
    func nothing() throws {
        var table = DrawnTables.years
        table.rows = [DrawnTables.row(["p": "Péniches", "2020": "2020"], Cell(value: 0, unit: .count))]
        #expect(try DrawnTables.texts(.shares, ChartSource([table])).contains("aucune"))
        #expect(try DrawnTables.texts(.shares, ChartSource([table]), .english).contains("none"))
    }

    @Test("No line joins samples between which nothing is known; each of them has its mark")
    func samples() throws {
        func svg(_ isSampled: Bool) throws -> String {
            var table = DrawnTables.years
            table.rows[2] = DrawnTables.row(["v": "Voiliers", "2021": "2021"], Cell(value: 5, unit: .count))
            table.isSampled = isSampled
            return try ChartKind.lines.drawing(of: ChartSource([table])).svg(DrawnTables.text, ChartStyle(.french))
        }
        #expect(try svg(false).contains("chart-line") && !svg(true).contains("chart-line"))
        #expect(try svg(true).matches(of: #/chart-marker/#).count >= 3)
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
