import Facts
import Testing
import Words

@testable import Anchors

@Suite("The file of published figures")
struct AnchorFiguresTests {
    @Test("Values with a decimal comma, their precision, unit and grade")
    func values() throws {
        let figures = try AnchorsDraft.figures(
            AnchorsDraft.row("a", "43352,76"), AnchorsDraft.row("b", "-32,72", precision: "environ", unit: "percent"),
            AnchorsDraft.row("c", "400", precision: "plus de", unit: "count", grade: "A!"))
        #expect(figures["a"]?.value == 43352.76 && figures["a"]?.precision == .exact)
        #expect(figures["b"]?.value == -32.72 && figures["b"]?.unit == .percent)
        #expect(figures["c"]?.grade.rawValue == "A!" && figures["c"]?.precision == .moreThan)
        #expect(figures["d"] == nil)
        #expect(figures["a"]?.cell.decimals == 2 && figures["c"]?.cell.decimals == 0)
        #expect(figures["a"]?.cell.flags == [] && figures["c"]?.cell.flags == .estimated)
    }

    @Test(
        "A cell that does not hold what its column wants is named with its record",
        arguments: [
            (5, "1 000", "valeur"), (5, "", "valeur"), (5, "1.5", "valeur"), (6, "env.", "precision"),
            (7, "euros", "unite"), (8, "", "source"), (9, "", "reference"), (10, "D", "grade"), (0, "", "id"),
        ])
    func badCells(column: Int, text: String, name: String) {
        var row = AnchorsDraft.row("a", "1")
        row[column] = text
        let error = #expect(throws: AnchorError.self) { try AnchorsDraft.figures(AnchorsDraft.row("z", "1"), row) }
        guard case .badCell("agregats.csv", 3, name, text, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("Of a record that stops before its last cells, the first cell that is missing is named", arguments: 1...3)
    func shortRecord(cellsLost: Int) {
        let row = Array(AnchorsDraft.row("a", "1").dropLast(cellsLost))
        let error = #expect(throws: AnchorError.self) { try AnchorsDraft.figures(row) }
        let name = ["grade", "reference", "source"][cellsLost - 1]
        guard case .badCell("agregats.csv", 2, name, "", _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A column of English words may be absent or empty: the text then does for both languages")
    func english() throws {
        let row = AnchorsDraft.row("a", "1")
        #expect(try AnchorsDraft.figures(row)["a"]?.quantity == Bilingual(same: "Dépense"))
        let header = AnchorsDraft.header + ["grandeur-en", "reference-en"]
        let figures = try AnchorFigures([header, row + ["Spending", ""]], file: "f")
        #expect(figures["a"]?.quantity == Bilingual("Dépense", "Spending"))
        #expect(figures["a"]?.reference == Bilingual(same: "p. 3"))
    }

    @Test("A missing column and a repeated name are errors")
    func structure() {
        let header = AnchorsDraft.header.filter { $0 != "grade" }
        #expect(throws: AnchorError.missingColumn(file: "f", column: "grade")) {
            try AnchorFigures([header], file: "f")
        }
        #expect(throws: AnchorError.repeatedIdentifier(file: "agregats.csv", record: 3, identifier: "a")) {
            try AnchorsDraft.figures(AnchorsDraft.row("a", "1"), AnchorsDraft.row("a", "2"))
        }
    }
}
