import Foundation
import TestSupport
import Testing

/// Indicators of a user's own: written in a notebook, in a descriptor, in a question, and as a file of the program's data.
@Suite("Indicators of one's own") struct OwnIndicatorTests {
    private let folder: TestSupport.TemporaryFolder

    private static let indicators = """
        indicators: [
          "ARRET = JOURS/AT",
          {"code": "FREQ", "name": {"fr": "Fréquence maison", "en": "House frequency"},
           "formula": "1000*AT/SALARIES"}
        ]
        """

    private static func notebook(_ indicators: String) -> String {
        """
        ---
        lang: fr
        \(indicators)
        ---
        # Essai

        ```vigie table
        id: arrets
        title: Arrêts
        indicator: AT, ARRET, FREQ
        by: ctn, region
        total: yes
        ```

        En tout `vigie value FREQ year=2024`.

        ```vigie annex
        content: catalogue
        ```

        """
    }

    /// The only establishment of AA in the south has 7 accidents of 28 days.
    init() throws {
        folder = try TestSupport.TemporaryFolder()
        var (claims, people) = (
            "siret;annee;evenement;ctn;region;jours_it\n", "siret;annee;ctn;region;salaries;heures\n"
        )
        let counts = [
            ("AA", "NORD", 4), ("AA", "SUD", 1), ("BB", "NORD", 5), ("BB", "SUD", 6), ("CC", "NORD", 3),
            ("CC", "SUD", 8),
        ]
        var number = 10_000_000_000_000
        for (ctn, region, establishments) in counts {
            for _ in 0..<establishments {
                number += 17
                people += "\(number);2024;\(ctn);\(region);1000;1600000\n"
                for day in 1...(establishments == 1 ? 7 : 3) {
                    claims += "\(number);2024;AT;\(ctn);\(region);\(day)\n"
                }
            }
        }
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        try folder.write(claims, to: "data/sinistres.csv")
        try folder.write(people, to: "data/cotisations.csv")
        #expect(try Program.run(["init", data, "--quiet"]).status == 0)
    }

    private var data: String { folder.path + "/data" }
    private var out: String { folder.path + "/out" }

    private func report(_ indicators: String) throws -> Program.Ending {
        try folder.write(Self.notebook(indicators), to: "n.md")
        return try Program.run(["report", data, "--notebook", folder.path + "/n.md", "--out", out, "--quiet"])
    }

    private func lines(_ text: String, _ opening: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.hasPrefix(opening) }
    }

    /// Writes own indicators into the descriptor.
    private func describe(_ list: String) throws {
        let path = data + "/datapackage.json"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let opening = try #require(text.firstIndex(of: "{"))
        let rest = text[text.index(after: opening)...]
        try "{\"vigie\": {\"indicators\": \(list)},\(rest)".write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test(
        "A notebook's own: in its table, its text and its catalogue; a hidden numerator hides the ratio, and audit knows it"
    )
    func notebook() throws {
        let ending = try report(Self.indicators)
        #expect(ending.status == 0, "\(ending.error)")
        let table = try String(contentsOfFile: out + "/tables/arrets.csv", encoding: .utf8)
        let hidden = lines(table, "AT,2024,").filter { $0.contains(",:c,") }.map { $0.split(separator: ",")[2...3] }
        #expect(hidden.contains { Array($0) == ["AA", "SUD"] } && hidden.count > 1)
        for codes in hidden.map({ $0.joined(separator: ",") }) {
            for own in ["ARRET", "FREQ"] {
                let line = try #require(lines(table, "\(own),2024,\(codes),").first)
                #expect(line.contains(",:c,") && line.hasPrefix("\(own),2024,\(codes),,,,,,"), "\(line)")
            }
        }
        // 18 accidents of six establishments, whose stops are of one, two and three days.
        #expect(
            lines(table, "ARRET,2024,BB,SUD,").first?.hasPrefix("ARRET,2024,BB,SUD,2,,,,36,18,days") == true, "\(table)"
        )
        let text = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        #expect(text.contains("Fréquence maison") && text.contains("| FREQ |") && text.contains("| ARRET |"))
        // 85 accidents among 27,000 people.
        #expect(text.contains("En tout 3,1."), "\(text)")
        let audit = try Program.run(["audit", out])
        #expect(audit.status == 0 && audit.output.contains("no finding"), "\(audit.output)\(audit.error)")
    }

    @Test("The same in English, from a list on one line")
    func english() throws {
        try folder.write(
            Self.notebook("indicators: 1000*JOURS/HEURES, FREQ = 1000*AT/SALARIES,ARRET = JOURS/AT")
                .replacing("lang: fr", with: "lang: en"), to: "n.md")
        let ending = try Program.run(["report", data, "--notebook", folder.path + "/n.md", "--out", out, "--quiet"])
        #expect(ending.status == 0, "\(ending.error)")
        let text = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        #expect(text.contains("| 1000\\*JOURS/HEURES |") && text.contains("days per 1,000 hours"), "\(text)")
    }

    @Test("A name of the catalogue, and one that stands twice: the line and what to do")
    func taken() throws {
        for (list, line) in [
            ("[\"IF = JOURS/AT\"]", 3), ("[\"B = JOURS/AT\",\n\"B = AT/MP\"]", 4), ("A = JOURS/AT, AT = AT/MP", 3),
        ] {
            let ending = try report("indicators: " + list)
            #expect(ending.status != 0 && ending.error.contains("n.md, line \(line), column "), "\(ending.error)")
            #expect(ending.error.contains("give it another name"), "\(ending.error)")
        }
    }

    @Test(
        "Slips in the front matter name their line",
        arguments: [
            ("indicators: JOURS/SALAIRES", "line 3, column 13", "did you mean SALARIES?"),
            (
                "indicators: [\n  {\"code\": \"B\", \"formul\": \"AT/MP\"}]", "line 4, column 17",
                "did you mean \"formula\"?"
            ),
            ("indicators: [\"AT/MP\"", "line 3, column 21", "ends before it is whole"),
            ("indicators: SALARIES", "line 3, column 13", "1000*AT/SALARIES"),
        ])
    func slips(_ entry: String, _ place: String, _ words: String) throws {
        let ending = try report(entry)
        #expect(ending.status != 0 && ending.error.contains(words), "\(ending.error)")
        #expect(ending.error.contains(place), "\(ending.error)")
    }

    @Test("A descriptor's own: asked for by query and report, refused where its name is taken or a key is a slip")
    func descriptor() throws {
        try describe("[{\"code\": \"ARRET\", \"formula\": \"JOURS/AT\"}]")
        let asked = try Program.run(["query", data, "--indicator", "arret", "--year", "2024", "--quiet"])
        // 78 establishments' stops and the seven of the south: 184 days of 85 accidents.
        #expect(asked.output.contains("ARRET,2024,2.16470588235294"), "\(asked.output)\(asked.error)")
        #expect(asked.output.contains(",184,85,days,"))
        let check = try Program.run(["check", data])
        #expect(!check.error.contains("indicators"), "\(check.error)")
        #expect(try report("indicators: FREQ = 1000*AT/SALARIES").status == 0)
        let twice = try report("indicators: ARRET = JOURS/AT")
        #expect(twice.status != 0 && twice.error.contains("n.md, line 3, column 13"), "\(twice.error)")
    }

    @Test("A name that a descriptor gives is text in a title that the notebook does not write")
    func hostileName() throws {
        try describe("[{\"code\": \"B\", \"name\": {\"fr\": \"<i>x</i>\", \"en\": \"y\"}, \"formula\": \"JOURS/AT\"}]")
        try folder.write("---\nlang: fr\n---\n# T\n\n```vigie table\nindicator: B\n```\n", to: "n.md")
        let ending = try Program.run(["report", data, "--notebook", folder.path + "/n.md", "--out", out, "--quiet"])
        #expect(ending.status == 0, "\(ending.error)")
        let text = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        #expect(text.contains("**Tableau 1 — \\<i>x\\</i>**"), "\(text)")
    }

    @Test(
        "Faults of a descriptor's own",
        arguments: [
            ("[\"IF = AT/MP\"]", "give it another name"),
            ("[{\"code\": \"B\", \"formla\": \"AT/MP\"}]", "did you mean \"formula\"?"),
            (
                "[{\"code\": \"B\", \"formula\": {\"kind\": \"total\", \"measure\": \"days\", \"events\": [\"AT\"]}}]",
                "\"name\" is missing"
            ),
            ("\"AT/MP\"", "a list"),
        ])
    func descriptorFaults(_ list: String, _ words: String) throws {
        try describe(list)
        let ending = try Program.run(["query", data, "--indicator", "AT", "--quiet"])
        #expect(ending.status == 65 && ending.error.contains(words), "\(ending.error)")
        #expect(ending.error.contains("datapackage.json, line 1, column "), "\(ending.error)")
    }

    @Test("A register keeps what an own indicator was, and reads it without the descriptor")
    func register() throws {
        let path = data + "/datapackage.json"
        let plain = try String(contentsOfFile: path, encoding: .utf8)
        try describe("[\"ARRET = JOURS/AT\"]")
        let register = folder.path + "/register.jsonl"
        let words = ["query", data, "--by", "ctn", "--year", "2024", "--quiet", "--register", register]
        let first = try Program.run(words + ["--indicator", "ARRET", "--release", "one"])
        #expect(first.status == 0, "\(first.error)")
        let again = try Program.run(words + ["--indicator", "ARRET", "--release", "two"])
        #expect(again.output == first.output, "\(again.error)")
        try plain.write(toFile: path, atomically: true, encoding: .utf8)
        let later = try Program.run(words + ["--indicator", "JOURS/AT"])
        #expect(later.status == 0, "\(later.error)")
        #expect(later.output.replacing("JOURS/AT", with: "ARRET") == first.output)
    }

    @Test("A file more in the data of the program is an indicator more, for questions and for the catalogue")
    func fileAlone() throws {
        let home = try TestSupport.TemporaryFolder()
        try FileManager.default.copyItem(atPath: Project.root + "/Datasets", toPath: home.path + "/Datasets")
        try home.link(Project.root + "/Notebooks-md", as: "Notebooks-md")
        let file = """
            {"code": "JOURS-AT", "order": 145, "name": {"fr": "Journées des AT", "en": "Days of accidents"},
             "definition": {"fr": "Journées d'IT des seuls AT", "en": "Days of temporary incapacity of accidents alone"},
             "formula": {"kind": "total", "measure": "days", "events": ["AT"]}, "unit": "days", "interval": "none",
             "population": {"fr": "AT", "en": "Accidents"}, "confusion": {"fr": "Les journées", "en": "Days"},
             "source": "Essai de la maison"}
            """
        try home.write(file, to: "Datasets/indicators/jours-at.json")
        let words = ["query", data, "--indicator", "JOURS-AT,PART(JOURS-AT)", "--year", "2024", "--quiet"]
        let process = try Program.shell("VIGIE_HOME='\(home.path)' \"$0\" \"$@\"", words)
        #expect(process.output.contains("JOURS-AT,2024,184,"), "\(process.output)\(process.error)")
        let list = try Program.shell("VIGIE_HOME='\(home.path)' \"$0\" \"$@\"", ["indicators", "maison"])
        #expect(list.status == 64)
        let found = try Program.shell("VIGIE_HOME='\(home.path)' \"$0\" \"$@\"", ["indicators", "journées"])
        #expect(found.output.contains("| JOURS-AT | Journées des AT |"), "\(found.output)")
    }
}
