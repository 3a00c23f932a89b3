import TestSupport
import Testing

/// Claims that appear twice in a folder: what is said of them by `check` and by `query`.
struct RepeatedClaimTests {
    private static let header = "numero_sinistre;siret;annee;evenement;jours_it\n"
    private static let rows = "S1;00000000000018;2024;AT;1\nS2;00000000000018;2024;AT;2\nS3;00000000000026;2024;AT;3\n"

    @Test func aFileAppendedToItselfIsFoundAndIsAWarning() throws {
        let text = Self.header + Self.rows + Self.rows
        let found = try Checking(["a.csv": text]).findings
        let sentence = "a.csv, line 5: 3 rows have a claim number that was read before: these claims count twice"
        #expect(found == [sentence])
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.csv")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        // Beside figures of a file that was never released, neither the line nor the number.
        let told = "warning: a.csv: claims count twice (vigie check says where)\n"
        #expect(try Program.run(["query", folder.path, "--indicator", "AT"]).error.contains(told))
    }

    @Test func oneRepeatInAnotherFileIsFoundWithItsLine() throws {
        let other = Self.header + "S4;00000000000018;2024;AT;9\nS2;00000000000018;2023;AT;2\n"
        let found = try Checking(["a.csv": Self.header + Self.rows, "b.csv": other]).findings
        #expect(
            found == ["b.csv, line 3: 1 row has a claim number that was read before: these claims count twice"])
    }

    @Test func numbersThatDifferOrAreMissingAreNoRepeat() throws {
        let text = Self.header + Self.rows + ";00000000000018;2024;AT;1\n;00000000000018;2024;AT;1\n"
        #expect(try Checking(["a.csv": text]).findings.isEmpty)
    }

    /// Two claims of an establishment may have the same days: rows without a number are doubtful when many are the same.
    @Test func rowsWithoutANumberAreDoubtfulWhenManyAreTheSame() throws {
        let header = "siret;annee;evenement;jours_it\n"
        let rows = (1...30).map { "00000000000018;2024;AT;\($0)\n" }.joined()
        let found = try Checking(["a.csv": header + rows + rows]).findings
        #expect(found.count == 1 && found[0].hasPrefix("a.csv, line 32: 30 rows are the same as another"))
        #expect(try Checking(["a.csv": header + rows + "00000000000018;2024;AT;5\n"]).findings.isEmpty)
    }
}
