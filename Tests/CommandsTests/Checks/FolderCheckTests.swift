import StudySupport
import TestSupport
import Testing

/// What `vigie check` finds between rows, files and nomenclatures.
struct FolderCheckTests {
    private static let header = "CTN;Année;Salariés;AT en 1er règlement\n"
    private static let diseases = "siret;annee;evenement;ctn;tableau;jours_it\n"

    private func findings(_ files: [String: String], edit: (String) -> String = { $0 }) throws -> [String] {
        try Checking(files, edit: edit).findings
    }

    @Test(arguments: [
        ("T57X", "057X", 2), ("057AB", "057AB", 2), ("103A", "103A", 1), ("0", "000", 1),
        ("RA 57", "RA 57", 1), ("alinéa 9", "alinéa 9", 1),
    ])
    func aCodeThatNamesNoTableauIsFoundAndIsACaution(text: String, code: String, disorders: Int) throws {
        let files = ["mp.csv": Self.diseases + "00552013500012;2024;MP;A;57A;1\n00552013500012;2024;MP;A;\(text);1\n"]
        let found = try findings(files)
        #expect(found == ["mp.csv, line 3, column \"tableau\", value \"\(code)\": no such code of disease table"])
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        try folder.declareReleased()
        let ending = try Program.run(["query", folder.path, "--indicator", "TMS"])
        #expect(ending.output.contains("TMS,2024,\(disorders),"))
        #expect(ending.error.contains("warning: mp.csv, line 3: codes that name no tableau (\(code))"))
    }

    @Test(arguments: ["57A", "T57", "57bis", "57 bis", "RG 57", "Hors tableau", "hors tableaux", "100", ""])
    func codesOfTableauxInTheirSpellingsAreKnown(code: String) throws {
        #expect(try findings(["mp.csv": Self.diseases + "00552013500012;2024;MP;A;\(code);1\n"]).isEmpty)
    }

    @Test func activitiesAndCommitteesThatDoNotExist() throws {
        let text =
            "siret;annee;evenement;ctn;code_naf;jours_it\n"
            + "00000000000018;2024;AT;A;47.11D;1\n00000000000018;2024;AT;X;4420C;1\n00000000000026;2024;AT;A;0144Z;1\n"
        #expect(
            try findings(["at.csv": text]) == [
                "at.csv, line 3, column \"code_naf\", value \"4420C\": no such code of activity (NAF)",
                "at.csv, line 3, column \"ctn\", value \"XX\": no such code of technical committee (CTN)",
            ])
    }

    @Test func subtotalsAreComparedWithTheRowsAboveThem() throws {
        let rows = "A;2024;1;3\nB;2024;1;4\nSous-total industrie;2024;;7\nC;2024;1;5\nD;2024;1;6\n"
        let right = Self.header + rows + "Sous-total services;2024;;11\nEnsemble;2024;;18\n"
        let claims = { (text: String) in
            text.replacing("\"label\" : \"zero\"", with: "\"label\" : \"vide\"")
        }
        #expect(try findings(["a.csv": right], edit: claims).isEmpty)
        let wrong = right.replacing(";;11", with: ";;12").replacing(";;18", with: ";;19")
        let found = try findings(["a.csv": wrong], edit: claims)
        #expect(found.count == 2)
        #expect(found[0].contains("line 7") && found[0].contains("printed 12 and the rows make 11"))
        #expect(found[1].contains("line 8") && found[1].contains("printed 19 and the rows make 18"))
    }

    @Test func filesThatDisagreeOnTheSameYear() throws {
        let found = try findings([
            "a.csv": Self.header + "A;2024;100;3\nB;2024;100;4\n",
            "b.csv": Self.header + "A;2024;100;3\nC;2024;100;5\n",
        ])
        #expect(found.contains("files disagree on accidents at work of 2024: 7 in a.csv, 8 in b.csv"))
    }

    @Test func aCountFarFromItsOtherYears() throws {
        let rows = [(2022, 400), (2023, 410), (2024, 4200)].map { "A;\($0.0);10000;\($0.1)\n" }.joined()
        let found = try findings(["a.csv": Self.header + rows])
        #expect(found.count == 1)
        #expect(
            found[0].hasPrefix(
                "Accidents at work, technical committee (CTN) AA, in 2024 is 4200: 10 times its other years")
                && found[0].contains("2022 400"))
        let few = rows.replacing(";400", with: ";4").replacing(";410", with: ";5").replacing(";4200", with: ";60")
        #expect(try findings(["a.csv": Self.header + few]).isEmpty, "chance makes small counts vary")
    }

    /// As claims, and not as the series of which their columns are.
    @Test func twoPopulationsForOneKeyAreOnTheLineOfTheLaterFile() throws {
        let files = [
            "a.csv": Self.header + "A;2024;100;3\nB;2024;50;2\n", "b.csv": Self.header + "A;2024;100;0\nB;2024;60;0\n",
        ]
        let found = try findings(files) { $0.replacing("\"role\" : \"series\"", with: "\"role\" : \"claims\"") }
        #expect(found.contains { $0.hasPrefix("b.csv, line 3: two values for one exposure: ") }, "\(found)")
    }

    @Test func twoValuesForOneExposure() throws {
        let contributions = "siret;annee;ctn;salaries;heures\n"
        let found = try findings([
            "a.csv": contributions + "00000000000018;2024;A;10;16000\n",
            "b.csv": contributions + "00000000000018;2024;A;12;16000\n",
        ])
        #expect(
            found.contains {
                $0.hasPrefix("b.csv: two values for one exposure: ") && $0.contains("another row gives other amounts")
            })
    }
}
