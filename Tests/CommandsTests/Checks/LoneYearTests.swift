import TestSupport
import Testing

/// A year far from all others of a file is said wherever its figures are.
struct LoneYearTests {
    @Test func itIsFoundAndIsAWarningBesideEveryFigure() throws {
        let rows = (2017...2024).map { "A;\($0);100;30\n" }.joined() + "A;2031;100;30\n"
        let file = try DescribedFile("CTN;Année;Salariés;AT en 1er règlement\n" + rows)
        let sentence = "a.csv, line 10: the year 2031 is far from all others of the file"
        #expect(try Program.run(["check", file.folderPath]).output.contains("finding: " + sentence))
        try file.query().expect(0, ["warning: " + sentence])
    }
}
