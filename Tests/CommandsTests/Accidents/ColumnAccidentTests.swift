import TestSupport
import Testing

/// Columns that are not those of the descriptor.
struct ColumnAccidentTests {
    private func expect(
        _ text: String, _ status: Int32, _ words: String..., location: SourceLocation = #_sourceLocation
    ) throws {
        let file = try DescribedFile()
        try file.write(text)
        try file.query().expect(status, words, location)
    }

    @Test func aMissingColumnIsNamedWithTheNearest() throws {
        try expect(
            "CTN;Année;Salariés;AT en 1er reglt\nAA;2024;100;3\n", 65, "a.csv, line 1",
            "no column \"AT en 1er règlement\"; the nearest is \"AT en 1er reglt\"")
    }

    @Test func aColumnThatStandsTwiceIsNamed() throws {
        try expect(
            "CTN;Année;Salariés;Salariés;AT en 1er règlement\nAA;2024;100;100;3\n", 65, "a.csv, line 1",
            "column \"Salariés\" appears twice")
    }

    @Test func columnsInAnotherOrderGiveTheSameFigures() throws {
        let file = try DescribedFile()
        let expected = try file.query().output
        #expect(expected.contains("AT,2024,3,"))
        try file.write("Année;AT en 1er règlement;CTN;Salariés\n2024;3;AA;100\n")
        #expect(try file.query().output == expected)
    }

    @Test func unknownColumnsAreSaidAndChangeNothing() throws {
        let file = try DescribedFile()
        let expected = try file.query().output
        try file.write("Note;CTN;Année;Salariés;AT en 1er règlement\nx;AA;2024;100;3\n")
        #expect(try file.query().output == expected)
        #expect(try Program.run(["check", file.folderPath]).output.contains("columns not used: Note"))
    }

    /// A sheet exported with all the columns that it could have.
    @Test(.timeLimit(.minutes(5))) func tenThousandColumnsAreReadAndNotAllListed() throws {
        let names = (1...10_000).map { "c\($0)" }.joined(separator: ";")
        let cells = String(repeating: ";1", count: 10_000)
        let file = try DescribedFile("CTN;Année;Salariés;AT en 1er règlement;\(names)\nAA;2024;100;3\(cells)\n")
        #expect(try file.query().output.contains("AT,2024,3,"))
        let check = try Program.run(["check", file.folderPath])
        #expect(check.output.contains("c19, c20 and 9980 more") && check.output.utf8.count < 2000)
    }
}
