import Foundation
import StudySupport
import TestSupport
import Testing

/// Dimensions that a folder or a data file alone adds, asked for as those that are shipped.
@Suite("Dimensions of one's own") struct OwnDimensionTests {
    private let folder: TemporaryFolder

    private static let dimensions = """
        {"name": "poste", "label": {"fr": "Poste horaire", "en": "Shift"}, "order": "declared", "showsCode": false, "codes": [
          {"code": "jour", "label": {"fr": "De jour", "en": "Day"}},
          {"code": "nuit", "label": {"fr": "De nuit", "en": "Night"}},
          {"code": "we", "label": {"fr": "De fin de semaine", "en": "Weekend"}, "words": ["Week-end"]}]},
        {"name": "age-3", "label": {"fr": "Âge en trois classes", "en": "Age in three bands"}, "order": "numbers",
         "follows": [{"from": "age", "by": "bands", "bounds": [30, 50]}]}
        """

    /// Twelve claims of six establishments; the days are those of a calendar.
    private static let rows = """
        siret;sexe;age;poste;date;jours
        1;1;19;nuit;15/01/2024;3
        2;2;30;jour;15/01/2024;4
        3;1;49;jour;16/01/2024;5
        4;2;50;WEEK-END;20/01/2024;6
        5;1;64;nuit;01/02/2024;7
        6;2;29;jour;02/02/2024;8
        1;1;31;jour;05/02/2024;9
        2;2;45;nuit;06/02/2024;1
        3;1;52;week-end;10/02/2024;2
        4;2;18;jour;01/03/2024;3
        5;1;33;nuit;02/03/2024;4
        6;2;47;jour;03/03/2024;5

        """

    init() throws {
        folder = try TemporaryFolder()
        try write(dimensions: Self.dimensions)
        try folder.write(Self.rows, to: "s.csv")
    }

    private func write(dimensions: String, secrecy: String = #""published", "secrecyStatement": "Essai""#) throws {
        let columns = [
            ("siret", "establishment"), ("sexe", "sexe"), ("age", "age"), ("poste", "poste"), ("date", "date"),
        ]
        let fields = columns.map { #"{"name": "\#($0.0)", "vigie": {"dimension": "\#($0.1)"}}"# }.joined(
            separator: ", ")
        try folder.write(
            """
            {"name": "o", "vigie": {"dimensions": [\(dimensions)]}, "resources": [{"name": "s", "path": "s.csv",
              "dialect": {"delimiter": ";"}, "vigie": {"role": "claims", "row": "claim", "source": "Essai",
              "secrecy": \(secrecy), "constants": {"event": "AT"}},
              "schema": {"fields": [\(fields), {"name": "jours", "type": "integer", "vigie": {"claim": "days"}}]}}]}
            """, to: "datapackage.json")
    }

    private func ask(_ options: [String]) throws -> [Record] {
        let ending = try Program.run(["query", folder.path, "--indicator", "AT", "--quiet"] + options)
        #expect(ending.status == 0, "\(ending.error)")
        return Record.all(in: ending.output)
    }

    @Test("Rows stand in the declared order, words of the file as codes; the year follows from the date")
    func order() throws {
        let rows = try ask(["--by", "poste"])
        #expect(rows.map { $0["poste"] } == ["jour", "nuit", "we"])
        #expect(rows.map { $0["value"] } == ["6", "4", "2"])
        #expect(rows.map { $0["year"] } == ["2024", "2024", "2024"])
    }

    @Test("Bands, months and days of the week follow from what columns hold")
    func following() throws {
        #expect(
            try ask(["--by", "age-3"]).map { [$0["age-3"], $0["value"]] } == [
                ["0-29", "3"], ["30-49", "6"], ["50+", "3"],
            ])
        #expect(
            try ask(["--by", "mois"]).map { [$0["mois"], $0["value"]] } == [["01", "4"], ["02", "5"], ["03", "3"]])
        // The 20th of January, the 10th of February and the 2nd of March 2024 were Saturdays.
        #expect(try ask(["--by", "jour"]).first { $0["jour"] == "6" }?["value"] == "3")
        #expect(try ask(["--by", "tranche-age"]).map { $0["tranche-age"] }.prefix(2) == ["0-19", "25-29"])
    }

    @Test("Ages that nobody has are findings with their line; an age that is not known is none")
    func impossibleAges() throws {
        let ages = ["250", "-3", "abc", "34,5", "13", "101", "14", "100", "", "034"]
        let rows = ages.map { "1;1;\($0);jour;15/01/2024;3" }
        try folder.write("siret;sexe;age;poste;date;jours\n" + rows.joined(separator: "\n") + "\n", to: "s.csv")
        let found = try Program.run(["check", folder.path]).output.split(separator: "\n").filter {
            $0.contains("a whole number from 14 to 100 is expected (age)")
        }
        #expect(found.count == 6, "\(found)")
        for (place, age) in ages.prefix(6).enumerated() {
            let named = "s.csv, line \(place + 2), column \"age\", value \"\(age)\""
            #expect(found.contains { $0.contains(named) }, "\(named)")
        }
    }

    @Test("Conditions on them, in words of the file or in codes")
    func conditions() throws {
        #expect(try ask(["--where", "poste=week-end"]).map { $0["value"] } == ["2"])
        #expect(try ask(["--where", "sexe=femme", "--where", "age-3=30-49"]).map { $0["value"] } == ["3"])
    }

    @Test("Tables and figures of a report have the labels, and the audit knows the words", arguments: ["fr", "en"])
    func report(language: String) throws {
        try write(dimensions: Self.dimensions, secrecy: #""enterprises""#)
        try folder.write(
            """
            # Essai

            ```vigie table
            title: Accidents
            indicator: AT
            by: sexe,poste
            ```

            ```vigie figure
            kind: bars
            title: Accidents par poste
            indicator: AT
            by: poste
            ```

            """, to: "n.md")
        let out = folder.path + "/out-" + language
        let made = try Program.run([
            "report", folder.path, "--notebook", folder.path + "/n.md", "--lang", language, "--out", out, "--quiet",
        ])
        #expect(made.status == 0, "\(made.error)")
        let text = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        let labels = language == "fr" ? ["Poste horaire", "De nuit", "Femmes"] : ["Shift", "Night", "Women"]
        for label in labels { #expect(text.contains(label), "\(label)") }
        // Two claims of the weekend, of two establishments: fewer than three are not released.
        #expect(!text.contains("| 2 |"))
        let audit = try Program.run(["audit", out])
        #expect(audit.status == 0, "\(audit.output)\(audit.error)")
    }

    @Test("A folder says which files have which dimensions, and where")
    func listed() throws {
        let ending = try Program.run(["dimensions", folder.path, "--lang", "en"])
        #expect(ending.output.contains("| s.csv | poste | Shift | column \"poste\" |"))
        #expect(ending.output.contains("| s.csv | age-3 | Age in three bands | follows from age |"))
        #expect(ending.output.contains("| s.csv | year | Year | follows from date |"))
    }

    @Test(
        "A slip in a declaration is an error with its line and what there is",
        arguments: [
            (#"{"name": "ctn", "label": "x"}, {"name": "poste", "label": "y"}"#, "ctn"),
            (#"{"name": "poste", "label": "x"}, {"name": "poste", "label": "y"}"#, "poste"),
            (#"{"name": "poste", "label": "x", "follows": [{"from": "agee", "by": "prefix", "length": 1}]}"#, "age"),
        ])
    func slips(dimensions: String, named: String) throws {
        try write(dimensions: dimensions)
        let ending = try Program.run(["query", folder.path, "--indicator", "AT"])
        #expect(ending.status == 66, "\(ending.error)")
        #expect(ending.error.contains("datapackage.json, line 1") && ending.error.contains(named), "\(ending.error)")
    }

    @Test("A day that is none refuses its row, which is told")
    func badDay() throws {
        try folder.write(Self.rows.replacing("01/03/2024", with: "31/02/2024"), to: "s.csv")
        let ending = try Program.run(["check", folder.path, "--max-rejects", "50%"])
        #expect(ending.status == 1)
        #expect(ending.output.contains("line 11") && ending.output.contains("31/02/2024"), "\(ending.output)")
    }

    @Test("The same beside a column of years, where no year follows from the day")
    func badDayBesideTheYear() throws {
        let rows = "1;2024;19;nuit;15/01/2024;3\n2;2024;30;jour;31/02/2024;4\n3;2024;49;jour;16/01/2024;5\n"
        try folder.write("siret;annee;age;poste;date;jours\n" + rows, to: "s.csv")
        let text = try String(contentsOfFile: folder.path + "/datapackage.json", encoding: .utf8)
        let (sex, year) = (
            #"{"name": "sexe", "vigie": {"dimension": "sexe"}}"#, #"{"name": "annee", "vigie": {"dimension": "year"}}"#
        )
        try folder.write(text.replacing(sex, with: year), to: "datapackage.json")
        let ending = try Program.run(["check", folder.path, "--max-rejects", "50%"])
        #expect(ending.status == 1)
        #expect(ending.output.contains("line 3") && ending.output.contains("31/02/2024"), "\(ending.output)")
    }

    @Test("A code that a closed list of one's own lacks is told")
    func closedList() throws {
        let closed = Self.dimensions.replacing(#""showsCode": false,"#, with: #""showsCode": false, "closed": true,"#)
        try write(dimensions: closed)
        try folder.write(Self.rows.replacing("3;1;49;jour;", with: "3;1;49;soir;"), to: "s.csv")
        let ending = try Program.run(["check", folder.path])
        #expect(ending.status == 1)
        let said = ending.output
        #expect(said.contains("line 4") && said.contains("\"soir\": no such code"), "\(said)")
    }

    @Test("A file of dimensions alone adds one to the program")
    func dataFile() throws {
        let home = try TemporaryFolder()
        for name in ["Datasets", "Notebooks-md"] {
            try FileManager.default.copyItem(atPath: Project.root + "/" + name, toPath: home.path + "/" + name)
        }
        let file =
            #"{"name": "quinzaine", "label": {"fr": "Moitié", "en": "Half"}, "#
            + #""follows": [{"from": "mois", "by": "table", "table": {"01": "a", "02": "a", "03": "b"}}]}"#
        try Data(file.utf8).write(to: URL(fileURLWithPath: home.path + "/Datasets/dimensions/quinzaine.json"))
        let ending = try Program.shell(
            #"VIGIE_HOME="$1" "$0" query "$2" --indicator AT --by quinzaine --quiet"#, [home.path, folder.path])
        #expect(ending.status == 0, "\(ending.error)")
        #expect(Record.all(in: ending.output).map { [$0["quinzaine"], $0["value"]] } == [["a", "9"], ["b", "3"]])
    }
}
