import StudySupport
import TestSupport
import Testing

/// One code written in several ways: figures count each apart, and that is said with where each stands.
struct SpellingFindingTests {
    private static let header = "siret;annee;evenement;ctn;region;jours_it\n"

    private func rows(_ regions: [String]) -> String {
        Self.header + regions.map { "00000000000018;2024;AT;A;\($0);1\n" }.joined()
    }

    @Test func threeSpellingsOfOneRegionAreNamedWithTheirLinesAndRows() throws {
        let found = try Checking([
            "a.csv": rows(["Rhône-Alpes", "Bretagne", "RHONE ALPES", "RHONE ALPES", "rhone-alpes"])
        ])
        .findings
        #expect(found.count == 1)
        #expect(
            found[0].hasPrefix(
                "one code of fund or region is spelled in 3 ways: \"Rhône-Alpes\" (a.csv, line 2, 1 row), "
                    + "\"RHONE ALPES\" (a.csv, line 4, 2 rows), \"rhone-alpes\" (a.csv, line 6, 1 row)"))
    }

    @Test("Signs of no width make another spelling too", arguments: ["\u{200B}", "\u{AD}", "\u{FEFF}"])
    func signsWithoutWidth(sign: String) throws {
        let found = try Checking(["a.csv": rows(["Rhône", "Rhô\(sign)ne"])]).findings
        #expect(found.count == 1 && found[0].hasPrefix("one code of fund or region is spelled in 2 ways"), "\(found)")
    }

    @Test func spellingsOfTwoFilesAreComparedToo() throws {
        let table = "siret;annee;ctn;region;salaries;heures\n00000000000018;2024;A;ILE DE FRANCE;10;16000\n"
        let found = try Checking(["cotisations.csv": table, "sinistres.csv": rows(["Île-de-France"])]).findings
        #expect(found.count == 1)
        #expect(found[0].contains("\"ILE DE FRANCE\" (cotisations.csv, line 2)"))
        #expect(found[0].contains("\"Île-de-France\" (sinistres.csv, line 2, 1 row)"))
    }

    @Test func manyCodesAreNamedUpToALimitAndCounted() throws {
        let names = (10...34).map { "Région \($0)" }
        let found = try Checking(["a.csv": rows(names + names.map { $0.uppercased() })]).findings
        #expect(found.count == 21)
        #expect(found[19].contains("\"Région 29\" (a.csv, line 21, 1 row), \"RÉGION 29\" (a.csv, line 46, 1 row)"))
        #expect(found[20] == "fund or region: 5 more codes are spelled in several ways")
    }

    @Test(arguments: [["Alsace", "Alsace-Moselle"], ["Nord", "Nord-Est"], ["11", "011"], ["*", "-"], ["", "x"]])
    func codesThatDifferInLettersOrDigitsAreTwo(regions: [String]) throws {
        #expect(try Checking(["a.csv": rows(regions)]).findings.isEmpty)
    }

    @Test func aQueryWarnsAndTheDescriptorJoinsThem() throws {
        let folder = try TemporaryFolder()
        try folder.write(rows(["Rhône-Alpes", "RHONE ALPES"]), to: "a.csv")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        try folder.declareReleased()
        let query = ["query", folder.path, "--indicator", "AT", "--by", "region"]
        let apart = try Program.run(query)
        #expect(apart.error.contains("warning: one code of fund or region is spelled in 2 ways"))
        #expect(Record.all(in: apart.output).map { $0["value"] } == ["1", "1"])
        let descriptor = try String(contentsOfFile: folder.path + "/datapackage.json", encoding: .utf8)
        let joined = descriptor.replacing(
            /"dimension" ?: ?"region"/, with: #""dimension": "region", "codes": {"Rhône-Alpes": "Rhône-Alpes"}"#)
        try folder.write(joined, to: "datapackage.json")
        let together = try Program.run(query)
        #expect(!together.error.contains("spelled"))
        #expect(Record.all(in: together.output).map { $0["value"] } == ["2"])
    }

    /// What was never released is not quoted where the figures leave.
    @Test func aQueryOfWhatWasNotReleasedCountsThemOnly() throws {
        let folder = try TemporaryFolder()
        try folder.write(rows(["Rhône-Alpes", "RHONE ALPES"]), to: "a.csv")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        let ending = try Program.run(["query", folder.path, "--indicator", "AT", "--by", "region"])
        #expect(!ending.error.contains("Rhône-Alpes"))
        #expect(ending.error.contains("points to verify in the files: 1 (vigie check says which)"))
    }
}
