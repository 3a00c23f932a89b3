import StudySupport
import TestSupport
import Testing

/// A file that was cut at the end of a row, beside one that is whole.
struct CutFileTests {
    private static let accidents = "CTN;Année;Salariés;AT en 1er règlement\n"
    private static let commuting = "CTN;Année;Salariés;Accidents de trajet en 1er règlement\n"

    private func folder(_ accidents: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.accidents + accidents, to: "at.csv")
        try folder.write(Self.commuting + "A;2024;1000;3\nB;2024;2000;4\nC;2024;1000;5\n", to: "trajet.csv")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        try folder.edit { meaning in
            meaning["role"] = "claims"
            meaning["exposureKey"] = ["ctn"]
        }
        return folder
    }

    @Test func codesThatOnlyOneFileHasAreFoundAndHaveNoRate() throws {
        let folder = try folder("A;2024;1000;30\n")
        let sentence =
            "at.csv: 2 of 3 codes, with 75 % of the employees, have no row for accidents at work of 2024 (first: BB); if the file was "
            + "cut, figures are too low: get it again"
        #expect(try Program.run(["check", folder.path]).output.contains("finding: " + sentence))
        let ending = try Program.run(["query", folder.path, "--indicator", "IF", "--by", "ctn"])
        #expect(ending.error.contains("warning: " + sentence))
        let rows = Record.all(in: ending.output)
        #expect(rows.map { $0["value"] } == ["30", "", ""])
        #expect(rows.dropFirst().allSatisfy { $0["flag"] == ":" && $0["reason"] == "no row for this code in the data" })
    }

    @Test func aRowThatSaysZeroIsZero() throws {
        let folder = try folder("A;2024;1000;30\nB;2024;2000;0\nC;2024;1000;0\n")
        #expect(try Program.run(["check", folder.path]).output.contains("no finding"))
        let ending = try Program.run(["query", folder.path, "--indicator", "IF", "--by", "ctn"])
        #expect(Record.all(in: ending.output).map { $0["value"] } == ["30", "0", "0"])
    }
}
