import StudySupport
import TestSupport
import Testing

/// Folders whose figures would be wrong though every value is right: the program must say so.
@Suite("Figures that would be wrong without a wrong value") struct InconsistencyTests {
    private static let claims = """
        siret;annee;evenement;ctn;jours_it
        00000000000018;2024;AT;A;10
        00000000000026;2024;AT;B;5

        """
    private static let header = "CTN;Année;Salariés;AT en 1er règlement\n"

    /// What `check` finds in a folder of files, one finding a line.
    private func findings(_ files: [String: String], edit: (String) -> String = { $0 }) throws -> [String] {
        let folder = try TestSupport.TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        _ = try Program.run(["init", folder.path, "--quiet"])
        let descriptor = folder.path + "/datapackage.json"
        try folder.write(edit(try String(contentsOfFile: descriptor, encoding: .utf8)), to: "datapackage.json")
        let ending = try Program.run(["check", folder.path])
        return ending.output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("finding: ") }
    }

    /// A published table read as a part of the whole, as an insurer's own sums are.
    private func asClaims(_ descriptor: String) -> String { descriptor.replacing("\"series\"", with: "\"claims\"") }

    @Test("The same file under two names")
    func sameFile() throws {
        let found = try findings(["a.csv": Self.claims, "b.csv": Self.claims])
        #expect(found == ["finding: b.csv is the same file as a.csv; its rows count twice"])
    }

    @Test("Two files of single claims that differ are parts of one register: nothing to say")
    func twoParts() throws {
        let other = Self.claims.replacing("00000000000018", with: "00000000000034")
        #expect(try findings(["a.csv": Self.claims, "b.csv": other]).isEmpty)
    }

    @Test("Two sums of the same codes, year and event are added, and that is said with their number")
    func overlap() throws {
        let first = Self.header + "A;2024;100;3\nB;2024;100;4\n"
        let second = Self.header + "A;2024;100;3\nC;2024;100;5\n"
        let found = try findings(["a.csv": first, "b.csv": second], edit: asClaims)
        #expect(found.count == 1)
        #expect(found[0].contains("a and b both count accidents at work of 2024 (1 row of the same codes)"))
    }

    @Test("Files that share no code are parts of one whole: nothing to say")
    func partition() throws {
        let first = Self.header + "A;2024;100;3\n"
        let second = Self.header + "B;2024;100;4\n"
        #expect(try findings(["a.csv": first, "b.csv": second], edit: asClaims).isEmpty)
    }

    @Test("A row repeated in a file of sums")
    func repeatedRow() throws {
        let found = try findings(["a.csv": Self.header + "A;2024;100;3\nB;2024;100;4\nA;2024;100;3\n"])
        #expect(found == ["finding: a.csv, line 4: 1 row repeats the codes of another (line 2); they are added"])
    }

    @Test("A total that nothing names: a row equal to the sum of the others")
    func unnamedTotal() throws {
        let rows = "A;2024;100;3\nB;2024;100;4\nC;2024;100;5\nX9;2024;300;12\n"
        let found = try findings(["a.csv": Self.header + rows])
        #expect(found.count == 2)
        #expect(found[0].contains("row 2024 AT X9 is the sum of all others (12 claims)"))
        #expect(found[1].contains("value \"X9\": no such code of technical committee (CTN)"))
    }

    @Test(
        "Totals under the names that people give them are set aside",
        arguments: ["Total des 9 CTN", "Grand total", "SOMME", "Cumul", "Sous-total industrie", "Ensemble des CTN"])
    func namedTotal(label: String) throws {
        let rows = "A;2024;100;3\nB;2024;100;4\nC;2024;100;5\n\(label);2024;300;12\n"
        #expect(try findings(["a.csv": Self.header + rows]).isEmpty)
    }

    @Test("Claims in rows without employees, when they are more than a few")
    func claimsWithoutEmployees() throws {
        let rows = "A;2024;1000;300\nB;2024;0;200\n"
        let found = try findings(["a.csv": Self.header + rows], edit: asClaims)
        #expect(found == ["finding: a.csv: 200 of 500 claims are in rows without employees; rates are too high"])
    }

    @Test("Establishments that the contributions do not know")
    func unknownEstablishments() throws {
        let contributions = "siret;annee;ctn;salaries;heures\n00000000000018;2024;A;10;16000\n"
        let found = try findings(["sinistres.csv": Self.claims, "cotisations.csv": contributions])
        #expect(found == ["finding: sinistres.csv: 1 of 2 claims are in rows without employees; rates are too high"])
    }

    @Test("All the columns that an insurer is asked for are checked, however many")
    func manyColumns() throws {
        let text = """
            siret;annee;evenement;ctn;code_naf;code_risque;region;tranche_effectif;tableau;syndrome;jours_it
            00000000000018;2024;AT;AA;0111Z;27.1ZF;11;A;;;5

            """
        #expect(try findings(["sinistres.csv": text]).isEmpty)
    }

    @Test("So is one with the commune and the holding, which answers by all of them")
    func allColumns() throws {
        let text = """
            siret;annee;evenement;ctn;code_naf;code_risque;region;commune;groupe;tranche_effectif;tableau;syndrome;jours_it
            00000000000018;2024;AT;AA;0111Z;27.1ZF;11;75056;G1;A;;;5

            """
        #expect(try findings(["sinistres.csv": text]).isEmpty)
        let folder = try TestSupport.TemporaryFolder()
        try folder.write(text, to: "sinistres.csv")
        try folder.describe()
        try folder.declareReleased()
        let ending = try Program.run([
            "query", folder.path, "--indicator", "AT", "--quiet", "--by",
            "ctn,naf5,code-risque,region,commune,holding,taille,tableau,syndrome,establishment",
        ])
        let row = "AT,2024,AA,0111Z,27.1ZF,11,75056,G1,A,,,00000000000018,1,"
        #expect(ending.status == 0 && ending.output.contains("\n" + row), "\(ending.output)\(ending.error)")
    }

    @Test("A table of one family of diseases does not answer for all diseases")
    func limitedTable() throws {
        let folder = try DataFolder.published.get()
        let rows = try folder.query("--indicator", "MP,TMS", "--by", "tableau", "--year", "2023")
        #expect(rows.filter { $0["indicator"] == "MP" }.allSatisfy { $0["value"] == "" && $0["flag"] == ":" })
        #expect(rows.contains { $0["indicator"] == "TMS" && $0["tableau"] == "057A" && $0["value"] == "38226" })
    }
}
