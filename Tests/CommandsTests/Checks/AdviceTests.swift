import StudySupport
import TestSupport
import Testing

/// What is found says what to declare, in the words of the descriptor.
@Suite("What to do is said beside what is found") struct AdviceTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A file of semicolons, each of whose fields declares what stands beside its name.
    private func describe(_ fields: [(name: String, type: String, vigie: String)], event: Bool = true) throws {
        let listed = fields.map { "{\"name\": \"\($0.name)\", \"type\": \"\($0.type)\", \"vigie\": {\($0.vigie)}}" }
        let constants = event ? ", \"constants\": {\"event\": \"AT\"}" : ""
        try folder.write(
            """
            {"name": "t", "resources": [{"name": "a", "path": "a.csv", "dialect": {"delimiter": ";"},
            "vigie": {"role": "claims", "secrecy": "published", "secrecyStatement": "Essai"\(constants)},
            "schema": {"fields": [\(listed.joined(separator: ", "))]}}]}
            """, to: "datapackage.json")
    }

    private func check() throws -> String {
        let ending = try Program.run(["check", folder.path, "--max-rejects", "100"])
        return ending.output + ending.error
    }

    private static let region = ("region", "string", "\"dimension\": \"region\"")
    private static let year = ("annee", "string", "\"dimension\": \"year\"")

    @Test("init names both readings of a mark that no value settles")
    func readings() throws {
        try folder.write("region;cas\nA;12.000\nB;27.000\nC;4.000\n", to: "a.csv")
        let said = try Program.run(["init", folder.path]).error
        #expect(said.contains("12.000 may be 12000 (declare \"groupChar\": \".\")"), "\(said)")
        #expect(said.contains("or 12 and 000 thousandths (declare \"decimalChar\": \".\")"))
    }

    @Test("An apostrophe between thousands is cured by groupChar, and then read")
    func apostrophe() throws {
        try folder.write("region;annee;jours\nA;2024;1'299\nB;2024;5\n", to: "a.csv")
        try describe([Self.region, Self.year, ("jours", "integer", "\"measure\": \"days\"")])
        #expect(try check().contains("groupChar"))
    }

    @Test("A part of a unit in a column of integers is cured by the type number")
    func number() throws {
        try folder.write("region;annee;salaries\nA;2024;10\nB;2024;12,5\n", to: "a.csv")
        try describe([Self.region, Self.year, ("salaries", "integer", "\"measure\": \"employees\"")])
        let said = try check()
        #expect(
            said.contains("line 3, column \"salaries\", value \"12,5\"") && said.contains("\"type\": \"number\""),
            "\(said)")
    }

    @Test("Claims of no event: the JSON to add; with it, nothing is missing")
    func event() throws {
        try folder.write("region;annee;accidents\nAcre;1995;99\nBahia;1995;3505\n", to: "a.csv")
        let fields = [Self.region, Self.year, ("accidents", "integer", "\"measure\": \"claims\"")]
        try describe(fields, event: false)
        #expect(
            try check().contains("add \"constants\": {\"event\": \"AT\"} (or MP, trajet) to \"vigie\" of resource a"))
        try describe(fields)
        #expect(try !check().contains("no event is declared"))
    }

    @Test("Columns of single claims where nothing says that a row is one: the JSON to add; with it, the claims count")
    func rowKind() throws {
        try folder.write("region;annee;jours\nA;2024;4\nA;2024;9\nB;2024;0\n", to: "a.csv")
        func describe(_ row: String) throws {
            try folder.write(
                """
                {"name": "t", "resources": [{"name": "a", "path": "a.csv", "dialect": {"delimiter": ";"},
                "vigie": {"role": "claims", "secrecy": "published", "secrecyStatement": "Essai"\(row),
                "constants": {"event": "AT"}},
                "schema": {"fields": [{"name": "region", "type": "string", "vigie": {"dimension": "region"}},
                {"name": "annee", "type": "string", "vigie": {"dimension": "year"}},
                {"name": "jours", "type": "integer", "vigie": {"claim": "days", "unit": "days"}}]}}]}
                """, to: "datapackage.json")
        }
        let advice =
            "(jours) are not read, as nothing says that a row is one claim; add \"row\": \"claim\" to \"vigie\" of resource a"
        try describe("")
        #expect(try check().contains(advice))
        let silent = try Program.run(["query", folder.path, "--indicator", "AT"])
        #expect(silent.error.contains(advice), "\(silent.error)")
        try describe(", \"row\": \"claim\"")
        #expect(try !check().contains("nothing says that a row is one claim"))
        let asked = ["--indicator", "AT,JOURS", "--where", "event=AT", "--quiet"]
        let ending = try Program.run(["query", folder.path] + asked)
        #expect(ending.output.contains("AT,2024,3,") && ending.output.contains("JOURS,2024,13,"), "\(ending.output)")
    }

    @Test("Men and women are added once each column says what it counts, and are refused until then")
    func addends() throws {
        try folder.write("region;annee;hommes;femmes\nAdana;2024;11443;2072\n", to: "a.csv")
        func columns(_ men: String, _ women: String) throws {
            try describe([
                Self.region, Self.year, ("hommes", "integer", "\"measure\": \"claims\"" + men),
                ("femmes", "integer", "\"measure\": \"claims\"" + women),
            ])
        }
        try columns("", "")
        #expect(try check().contains("name what each counts, \"addend\": \"men\" and \"addend\": \"women\""))
        try columns(", \"addend\": \"men\"", ", \"addend\": \"women\"")
        let ending = try Program.run(["query", folder.path, "--indicator", "AT", "--quiet"])
        #expect(ending.output.contains("AT,2024,13515,"), "\(ending.output)\(ending.error)")
    }

    @Test("A column that is the sum of the others of its measure is told, and one that is not is kept in silence")
    func totalColumn() throws {
        func column(_ name: String, _ nace: String) -> (String, String, String) {
            (name, "integer", "\"measure\": \"claims\", \"constants\": {\"nace\": \"\(nace)\"}")
        }
        let country = ("pays", "string", "\"dimension\": \"pays\"")
        try describe([
            country, Self.year, column("Total", "TOTAL"), column("a", "A"), column("b", "C"), column("c", "F"),
        ])
        func told(_ last: Int) throws -> Bool {
            try folder.write(
                "pays;annee;Total;a;b;c\nBE;2016;71;10;20;41\nFR;2016;\(last);30;30;40\n", to: "a.csv")
            return try check().contains("column \"Total\": it is the sum of the other columns of the measure")
        }
        #expect(try told(100))
        #expect(try !told(140))
    }

    @Test("A slip in a code names the nearest that there is")
    func nearestCode() throws {
        try folder.write(
            "siret;annee;evenement;ctn;code_naf;jours_it\n00000000000018;2024;AT;AA;9499Z;5\n", to: "a.csv")
        try folder.describe()
        try folder.declareReleased()
        let ending = try Program.run(["query", folder.path, "--indicator", "AT", "--where", "naf5=9999Z"])
        #expect(ending.status != 0 && ending.error.contains("did you mean 9499Z?"), "\(ending.error)")
    }

    @Test("A code of the official list without a row makes an honest page, and ends a strict run")
    func strict() throws {
        try folder.write("siret;annee;evenement;ctn;jours_it\n00000000000018;2024;AT;AA;5\n", to: "a.csv")
        try folder.describe()
        try folder.declareReleased()
        func status(_ code: String, _ words: String...) throws -> Int32 {
            try folder.write("```vigie table\nindicator: AT\nwhere: ctn=\(code)\n```\n", to: "n.md")
            let run = [
                "report", folder.path, "--notebook", folder.path + "/n.md", "--out", folder.path + "/\(code)",
                "--quiet",
            ]
            return try Program.run(run + words).status
        }
        #expect(try status("II") == 0 && status("II", "--strict") == 1)
        #expect(try status("AA", "--strict") == 0)
    }
}
