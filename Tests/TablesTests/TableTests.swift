import Tables
import Testing
import Words

@Suite("Tables of figures")
struct TableTests {
    private let table = Table(
        name: "t", keys: [Table.Heading("k", Bilingual("Clé", "Key"))],
        measures: [Table.Heading("a", "A", "A"), Table.Heading("b", "B", "B", decimals: 1)],
        rows: [
            Table.Row([Table.Word(same: "x")], [Cell(value: 1, unit: .count), Cell(value: 2, unit: .percent)]),
            Table.Row([Table.Word("y", "Y", "Y")], [Cell(value: 3, unit: .count), Cell(value: 4, unit: .percent)]),
        ], sources: ["s"], population: Bilingual("tous", "all"))

    @Test("A cell is found by its row and its measure")
    func cell() {
        #expect(table.cell("y", "b")?.value == 4)
        #expect(table.cell("z", "b") == nil && table.cell("y", "c") == nil)
    }

    @Test("Columns are left out with their cells; the rest stays")
    func keeping() {
        let kept = table.keeping(["b"])
        #expect(kept.measures.map(\.id) == ["b"] && kept.rows.map { $0.cells.map(\.value) } == [[2], [4]])
        #expect(kept.population == table.population && kept.sources.map(\.french) == ["s"] && kept.keys == table.keys)
    }

    @Test("A column of words that is empty in every row is left out, and one that a row fills is not")
    func emptyColumns() {
        let empty = Table.Word(same: "")
        func words(_ last: Table.Word) -> Table {
            Table(
                name: "t", keys: ["k", "reference", "motif"].map { Table.Heading($0, Bilingual(same: $0)) },
                measures: [Table.Heading("a", "A", "A")],
                rows: [[Table.Word(same: "x"), empty, empty], [Table.Word(same: "y"), empty, last]].map {
                    Table.Row($0, [Cell(value: 1, unit: .count)])
                }, sources: ["s"])
        }
        var filled = words(Table.Word(same: "z"))
        filled.isSampled = true
        #expect(filled.withoutEmptyColumns.keys.map(\.id) == ["k", "motif"])
        #expect(filled.withoutEmptyColumns.rows.map { $0.words.map(\.code) } == [["x", ""], ["y", "z"]])
        #expect(filled.withoutEmptyColumns.isSampled && filled.withoutEmptyColumns.rows[0].cells.count == 1)
        #expect(words(empty).withoutEmptyColumns.keys.map(\.id) == ["k"])
        for label in [Bilingual("z", ""), Bilingual("", "z")] {
            #expect(words(Table.Word("", label)).withoutEmptyColumns.keys.map(\.id) == ["k", "motif"])
        }
        #expect(table.withoutEmptyColumns == table)
    }

    @Test("A code without a label reads the same in both languages")
    func labels() {
        #expect(Language.allCases.map { table.rows[0].words[0].label.text($0) } == ["x", "x"])
        #expect(Language.allCases.map { table.keys[0].text.text($0) } == ["Clé", "Key"])
    }
}
