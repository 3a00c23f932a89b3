import Charts
import Reports
import Tables
import Testing
import Words

@Suite("Combinations and quadrants of a table") struct SetsAndQuadrantsTests {
    private let tools = Table(
        name: "tools", keys: [DrawnTables.heading("tool", "Outil", "Tool")],
        measures: [Table.Heading("all", "Tous", "Tous")],
        rows: [
            DrawnTables.row(["a": "Amarre"], Cell(value: 41, unit: .count)),
            DrawnTables.row(["b": "Bouée"], .concealed(.confidential, unit: .count)),
        ], sources: [])

    @Test("A combination that is hidden is not drawn, and a hidden size of a set is not printed")
    func combinations() throws {
        let table = Table(
            name: "both", keys: [DrawnTables.heading("tools", "Outils", "Tools")],
            measures: [Table.Heading("n", "N", "N")],
            rows: [
                DrawnTables.row(["a+b": "les deux"], Cell(value: 27, unit: .count)),
                DrawnTables.row(["a": "a seul"], .concealed(.confidential, unit: .count)),
            ], sources: [])
        let drawing = try #require(Combinations(table, "n", of: tools, "all"))
        let texts = DrawnTables.texts(drawing.svg(DrawnTables.text, ChartStyle(.french)))
        #expect(texts.contains { $0.contains("27") } && texts.contains { $0.contains("41") })
        #expect(texts.contains { $0.hasPrefix("Bouée") } && !texts.contains("14"))
        #expect(Combinations(table, "weight", of: tools, "all") == nil)
        #expect(texts.contains { $0.hasPrefix("Non dessinées") && $0.contains("1 combinaison,") })
    }

    private func quadrants(_ values: [(Double?, Double)]) -> Quadrants? {
        let rows = values.enumerated().map { place, value in
            DrawnTables.row(
                [String(place): "Place \(place)"], Cell(value: value.0, unit: .score),
                Cell(value: value.1, unit: .ratio))
        }
        let table = Table(
            name: "t", keys: [DrawnTables.heading("p", "P", "P")],
            measures: [Table.Heading("x", "X", "X"), Table.Heading("y", Bilingual("Risque", "Risk"))], rows: rows,
            sources: [])
        let legend = Quadrants.Legend(
            horizontal: Bilingual("fragilité", "fragility"),
            quarters: ["un", "deux", "trois", "quatre"].map { Bilingual($0, $0.uppercased()) })
        return Quadrants(table, "x", "y", legend, highlighting: ["0"])
    }

    /// Medians of 1, 2, 9 and of 10, 30, 20.
    @Test("Points are cut at the medians, and the words are those of the language")
    func medians() throws {
        let drawing = try #require(quadrants([(1, 10), (2, 30), (9, 20), (nil, 99)]))
        let english = DrawnTables.texts(drawing.svg(DrawnTables.text, ChartStyle(.english)))
        #expect(english.contains { $0.contains("fragility") } && english.contains { $0.contains("Risk") })
        #expect(english.contains("DEUX") && !english.contains { $0.contains("99") })
        #expect(english.contains("Place 2") && !english.contains("Place 3"))
    }

    @Test("A point of an unreliable figure says so")
    func unreliable() throws {
        let table = Table(
            name: "t", keys: [DrawnTables.heading("p", "P", "P")],
            measures: [Table.Heading("x", "X", "X"), Table.Heading("y", "Y", "Y")],
            rows: [("m", Flags.unreliable), ("n", Flags())].map { code, flags in
                DrawnTables.row([code: code], Cell(value: 1, unit: .score), Cell(value: 2, unit: .ratio, flags: flags))
            }, sources: [])
        let legend = Quadrants.Legend(
            horizontal: Bilingual(same: "h"), quarters: ["q", "r", "s", "t"].map { Bilingual(same: $0) })
        let drawing = try #require(Quadrants(table, "x", "y", legend, highlighting: []))
        let texts = DrawnTables.texts(drawing.svg(DrawnTables.text, ChartStyle(.french)))
        #expect(texts.contains("m (u)") && texts.contains("n"))
    }

    @Test("An axis has the decimals that its numbers need: tens and twenties have none")
    func axes() throws {
        let drawing = try #require(quadrants([(1, 10), (2, 30), (9, 20)]))
        let texts = DrawnTables.texts(drawing.svg(DrawnTables.text, ChartStyle(.french)))
        #expect(texts.contains("20") && !texts.contains { $0.contains(",0") })
    }

    @Test("Where no row has both measures there is no drawing")
    func nothing() { #expect(quadrants([(nil, 1)]) == nil) }
}
