import Reports
import Tables
import Testing
import Words

@Suite("Bars of a table") struct BarsTests {
    private func texts(_ language: Language, _ change: (inout ChartSource) -> Void = { _ in }) throws -> [String] {
        var source = try #require(ChartSource(DrawnTables.harbours, "share"))
        change(&source)
        return try DrawnTables.texts(.bars, source, language)
    }

    @Test("The words that tell rows apart stand before the bars, and the total is a line, in either language")
    func labels() throws {
        let french = try texts(.french)
        #expect(french.contains("France · Brest") && french.contains("France · Sète"))
        #expect(french.contains("Ensemble\u{A0}: 20,0\u{A0}%") && !french.contains("Ensemble · "))
        #expect(try texts(.english).contains("All: 20.0%"))
    }

    @Test("Where one word is enough, one stands there")
    func oneWord() throws {
        let texts = try texts(.french) { $0.keep("b") }
        #expect(texts.contains("France") && !texts.contains("France · Brest") && !texts.contains("France · Sète"))
    }

    @Test("A figure that is hidden says so, and a flag stands after its value")
    func notes() throws {
        let french = try texts(.french)
        #expect(french.contains("secret statistique") && french.contains("12,5\u{A0}% e"))
        #expect(try texts(.english).contains("statistical secrecy"))
        #expect(try texts(.french) { $0.marked = [] }.contains("12,5\u{A0}%"))
    }

    @Test("Rows that have no order of their own stand from the highest to the lowest, those without a value last")
    func ranked() throws {
        let values: [(String, Double?)] = [("a", 1), ("b", nil), ("c", 3), ("d", 2), ("e", 3)]
        let table = Table(
            name: "t", keys: [DrawnTables.heading("k", "K", "K")], measures: [Table.Heading("n", "N", "N")],
            rows: values.map { code, value in
                DrawnTables.row(
                    [code: code], value.map { Cell(value: $0, unit: .ratio) } ?? .unavailable(.noRow, unit: .ratio))
            }, sources: [])
        var source = try #require(ChartSource(table, "n"))
        func order() throws -> [String] { try DrawnTables.texts(.bars, source).filter(values.map(\.0).contains) }
        #expect(try order() == ["a", "b", "c", "d", "e"])
        source.isRanked = true
        #expect(try order() == ["c", "e", "d", "a", "b"])
    }

    @Test("Of a figure whose very sign is unknown the bounds stand in the place of its middle, and no bar is drawn")
    func unknownSign() throws {
        func svg(_ lower: Double) throws -> String {
            var cell = Cell(value: 1, unit: .percent, flags: .estimated)
            (cell.lower, cell.upper) = (lower, 3)
            let table = Table(
                name: "t", keys: [DrawnTables.heading("k", "K", "K")],
                measures: [Table.Heading("n", "N", "N", decimals: 1)],
                rows: [DrawnTables.row(["a": "A"], cell)], sources: [])
            return try ChartKind.bars.drawing(of: try #require(ChartSource(table, "n")))
                .svg(DrawnTables.text, ChartStyle(.french))
        }
        #expect(DrawnTables.texts(try svg(-2)).contains { $0.hasPrefix("−2,0\u{A0}% à 3,0\u{A0}%") })
        #expect(DrawnTables.texts(try svg(-2)).contains { $0.hasPrefix("Trait sans barre") })
        #expect(try !svg(0.5).contains("Trait sans barre"))
        #expect(try !svg(-2).contains("chart-bar") && svg(0.5).contains("chart-bar"))
        #expect(DrawnTables.texts(try svg(0.5)).contains { $0.hasPrefix("1,0\u{A0}%") })
    }

    @Test("What an outline means is said only where one is drawn")
    func outlines() throws {
        func french(_ codes: Set<String>) throws -> [String] {
            try texts(.french) {
                $0.outlined = codes
                $0.outlineMeaning = Bilingual("Barre creuse.", "Outline.")
            }
        }
        #expect(try french(["b"]).contains("Barre creuse.") && !french(["x"]).contains("Barre creuse."))
    }

    @Test("A bar may be named by one word of its row")
    func namedByOneWord() throws {
        #expect(try texts(.french) { $0.nameKey = 1 }.contains("Brest"))
    }

    @Test("A total of counts would dwarf them, and is not drawn")
    func totalOfCounts() throws {
        let table = Table(
            name: "t", keys: [DrawnTables.heading("k", "K", "K")], measures: [Table.Heading("n", "N", "N")],
            rows: [
                DrawnTables.row(["a": "A"], Cell(value: 1, unit: .count)),
                DrawnTables.row(["total": "Ensemble"], Cell(value: 90, unit: .count)),
            ], sources: [])
        let source = try #require(ChartSource(table, "n"))
        #expect(try !DrawnTables.texts(.bars, source).contains { $0.contains("90") })
    }

    @Test("There is no chart of a measure that the table lacks")
    func unknownMeasure() {
        #expect(ChartSource(DrawnTables.harbours, "weight") == nil)
    }

    @Test("More bars than a page holds are refused with their number")
    func tooMany() throws {
        let rows = (1...61).map { DrawnTables.row([String($0): String($0)], Cell(value: 1, unit: .count)) }
        let table = Table(
            name: "t", keys: [DrawnTables.heading("k", "K", "K")], measures: [Table.Heading("n", "N", "N")], rows: rows,
            sources: [])
        let error = #expect(throws: ChartMismatch.self) {
            try ChartKind.bars.drawing(of: try #require(ChartSource(table, "n")))
        }
        #expect(error?.expected.contains("61") == true)
    }

    @Test("An axis has no decimals that its numbers do not need")
    func axis() throws {
        #expect(try texts(.french).contains("20\u{A0}%") && !(try texts(.french).contains("0,0\u{A0}%")))
    }
}
