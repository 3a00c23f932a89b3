import TestSupport
import Testing

/// Identifiers, years and published figures that a person must look at.
struct IdentifierFindingTests {
    private static let header = "siret;annee;evenement;jours_it\n"

    @Test(arguments: ["123", "2235379100019", "552013500018"])
    func aSiretThatIsNotFourteenDigits(siret: String) throws {
        let found = try Checking(["a.csv": Self.header + "00000000000018;2024;AT;1\n\(siret);2024;AT;1\n"]).findings
        #expect(found.count == 1 && found[0].hasPrefix("a.csv, line 3: 1 SIRET does not have 14 digits"))
    }

    /// A spreadsheet writes the apostrophe by which it was told that digits are text.
    @Test(arguments: ["'", "’"]) func anApostropheIsLeftOutAndCounted(mark: String) throws {
        let contributions = "siret;annee;salaries;heures\n00000000000018;2024;10;16000\n"
        let claims = Self.header + "\(mark)00000000000018;2024;AT;1\n" + "\(mark)00000000000018;2024;AT;2\n"
        let found = try Checking(["cotisations.csv": contributions, "sinistres.csv": claims]).findings
        #expect(found.count == 1, "the establishment is the one that the contributions name: \(found)")
        #expect(found[0].hasPrefix("sinistres.csv, line 2: 2 identifiers open with the apostrophe"))
    }

    @Test func aSiretWithAWrongKeyIsAFindingAndNoRefusal() throws {
        let found = try Checking(["a.csv": Self.header + "00000000000019;2024;AT;1\n00000000000018;2024;AT;1\n"])
            .findings
        #expect(found == ["a.csv, line 2: 1 SIRET has a wrong key: a digit was copied wrongly"])
    }

    @Test(arguments: ["etablissement", "siret"]) func namesOfOtherKindsAreNotJudged(name: String) throws {
        let rows = name == "siret" ? "E-7f3a;2024;AT;1\n" : "123;2024;AT;1\n"
        #expect(try Checking(["a.csv": Self.header.replacing("siret", with: name) + rows]).findings.isEmpty)
    }

    @Test(arguments: ["3024", "24", "\"24\""]) func aYearBeyondThePlausible(year: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("CTN;Cas\nA;3\n", to: "a.csv")
        try folder.write(
            """
            {"name": "t", "resources": [{"name": "a", "path": "a.csv", "vigie": {"role": "claims",
            "constants": {"year": \(year), "event": "AT"}}, "schema": {"fields": [
            {"name": "CTN", "vigie": {"dimension": "ctn"}}, {"name": "Cas", "vigie": {"measure": "claims"}}]}}]}
            """, to: "datapackage.json")
        let ending = try Program.run(["check", folder.path])
        #expect(ending.status == 66)
        #expect(
            ending.error.contains("resource a, constants: \"year\" is \(year.filter(\.isNumber)), and years from 1900"))
    }

    @Test func aPublishedFigureGivenTwiceIsToldWithBothLinesAndValues() throws {
        let folder = try TemporaryFolder()
        try folder.write("CTN;Taux\nA;2,5\nB;3\nA;3,1\n", to: "a.csv")
        try folder.write(
            """
            {"name": "t", "resources": [{"name": "a", "path": "a.csv", "dialect": {"delimiter": ";"},
            "vigie": {"role": "rates", "secrecy": "published", "constants": {"year": 2024}}, "schema": {"fields": [
            {"name": "CTN", "vigie": {"dimension": "ctn"}}, {"name": "Taux", "vigie": {"published": "TAUX-NET"}}]}}]}
            """, to: "datapackage.json")
        let sentence = "a.csv, line 4: Net rate, 2024 AA, is 3.1, and 2.5 on line 2; the first value counts"
        let ending = try Program.run(["check", folder.path])
        #expect(ending.output.contains("finding: \(sentence)\n"), "\(ending.output)")
        #expect(ending.output.hasSuffix("\n1 finding\n"))
        let query = try Program.run(["query", folder.path, "--indicator", "TAUX-NET", "--by", "ctn"])
        #expect(query.error.contains("warning: " + sentence))
    }
}
