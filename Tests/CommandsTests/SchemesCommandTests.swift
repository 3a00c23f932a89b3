import TestSupport
import Testing

@Suite("vigie schemes")
struct SchemesCommandTests {
    /// A grant of half the cost, at most 25 000, as somebody would add it without any Swift.
    private static let own = """
        {"name": "my-grant", "title": {"fr": "Mon aide", "en": "My grant"}, "country": "XX", "currency": "EUR",
         "needs": ["K1"], "checked": "2026-11-21", "accrual": "once",
         "validity": [{"from": "2024-01-01", "reference": "a decree"}],
         "values": [{"name": "rate", "unit": "ratio",
                     "periods": [{"from": "2024-01-01", "reference": "art. 1", "grade": "B", "value": 0.5}]}],
         "roundings": [{"name": "amount", "decimals": 2, "mode": "half-up", "reference": "art. 2", "grade": "A"}],
         "steps": [
           {"name": "cost", "kind": "actions", "unit": "EUR", "reference": "art. 1", "kinds": ["MINE"], "window": [0, 0]},
           {"name": "grant", "kind": "grant", "unit": "EUR", "reference": "art. 1", "cost": "cost", "rate": "rate",
            "maximum": 25000}],
         "amount": "grant"}
        """
    private static let firms = """
        {"enterprises": [{"id": "one", "actions": [{"kind": "MINE", "date": "2024-05-02", "amount": 30000}]}]}
        """

    @Test("list names every scheme with its periods")
    func list() throws {
        let ending = try Program.run(["schemes", "list"])
        #expect(ending.status == 0)
        for name in ["fr-tarif", "de-bgn-praemie", "at-auvasicher", "dk-pakker", "it-isi", "jp-merit"] {
            #expect(ending.output.contains("\n\(name) ") || ending.output.hasPrefix("\(name) "))
        }
    }

    @Test("test prints the examples by country and the list of gaps, and exits 0")
    func test() throws {
        let ending = try Program.run(["schemes", "test"])
        #expect(ending.status == 0)
        #expect(ending.output.contains("FR: 8 schemes, "))
        #expect(!ending.output.contains("FAILED"))
        #expect(ending.output.contains("\nMissing\n"))
        #expect(ending.output.contains("it-art22, 2001-01-01 to 2018-12-31: "))
    }

    @Test("explain prints each step with its number and its article")
    func explain() throws {
        let ending = try Program.run(["schemes", "explain", "--scheme", "fr-tarif", "--enterprise", "FR-T2"])
        #expect(ending.status == 0)
        #expect(ending.output.contains("part_individuelle = 0.55 ratio"))
        #expect(ending.output.contains("taux_notifie = 2.94 percent"))
        #expect(ending.output.contains("[CSS, D. 242-6-15]"))
        #expect(ending.output.contains("pays: 82320.00 EUR"))
    }

    /// An establishment of the metal industry whose collective rate is known; of three employees, so that it is rated by it.
    private static let small = """
        {"enterprises": [
          {"id": "bad", "years": [{"year": 2024, "payroll": -5}]},
          {"id": "one", "codes": {"ctn": "AA"}, "facts": {"taux_collectif_connu": 2},
           "years": [{"year": 2022, "employees": 3}, {"year": 2023, "employees": 3},
                     {"year": 2024, "employees": 3, "payroll": 90000}, {"year": 2025, "employees": 3, "payroll": 90000}]}]}
        """

    private func explain(_ more: [String], firms: String = small) throws -> Program.Ending {
        let folder = try TemporaryFolder()
        try folder.write(firms, to: "firms.json")
        return try Program.run(
            ["schemes", "explain", "--enterprises", folder.path + "/firms.json", "--enterprise", "one"] + more)
    }

    @Test("explain --year ends with the amount of the year, made of its parts; a bad neighbour is only said")
    func year() throws {
        let ending = try explain(["--scheme", "fr-tarif", "--year", "2025"])
        #expect(ending.status == 0)
        #expect(ending.output.contains("from 2025-01-01: 1800.00 EUR a year × 4 months of 12\n"))
        #expect(ending.output.hasSuffix("from 2025-05-01: 1800.00 EUR a year × 8 months of 12\npays: 1800.00 EUR\n"))
        #expect(ending.error.contains("firms.json, enterprises 1, years 1: 'payroll' must be an amount of 0 or more"))
    }

    @Test("The year weighs its parts by their months: 4 of 2 % and 8 of 2.3 % of 90 000 euros are 1 980 euros")
    func weightedYear() throws {
        let scheme = """
            {"name": "half", "title": "t", "country": "XX", "currency": "EUR", "needs": ["K1"], "checked": "2026-11-21",
             "accrual": "months", "validity": [{"from": "2025-01-01", "reference": "r"}],
             "facts": [{"name": "payroll", "title": "t", "unit": "EUR", "form": "series"}],
             "values": [{"name": "v", "unit": "percent", "periods": [
               {"from": "2025-01-01", "to": "2025-04-30", "reference": "r", "grade": "A", "value": 2},
               {"from": "2025-05-01", "reference": "r", "grade": "A", "value": 2.3}]}],
             "roundings": [{"name": "amount", "decimals": 2, "mode": "half-up", "reference": "r", "grade": "A"}],
             "steps": [{"name": "due", "kind": "formula", "unit": "EUR", "reference": "r", "value": "payroll * v / 100"}],
             "amount": "-due"}
            """
        let folder = try TemporaryFolder()
        try folder.write(scheme, to: "half.json")
        let ending = try explain(["--scheme-file", folder.path + "/half.json", "--year", "2025"])
        #expect(ending.output.contains("× 4 months of 12\n"))
        #expect(ending.output.hasSuffix("2070.00 EUR a year × 8 months of 12\npays: 1980.00 EUR\n"))
        try folder.write(String(scheme.prefix(600)), to: "half.json")
        let cut = try explain(["--scheme-file", folder.path + "/half.json", "--year", "2025"])
        #expect(cut.status == 65)
        #expect(cut.error.contains("half.json, line 8, column "))
        #expect(cut.error.contains("the file ends before it is whole"))
    }

    @Test("An enterprise for which no value of law was read has no grade")
    func noGrade() throws {
        let empty = #"{"enterprises": [{"id": "one", "years": []}]}"#
        let ending = try explain(["--scheme", "at-beitrag", "--on", "2025-06-01"], firms: empty)
        #expect(ending.output.contains("no value of law was used: no grade"))
        #expect(!ending.output.contains("weakest grade"))
    }

    @Test("The firms.json that the README prints is read as it stands: 55 employees at 25 euros under the BGN in 2024")
    func readme() throws {
        let readme = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
        let text = try #require(readme.firstMatch(of: #/ {4}\{"enterprises": (?:.+\n)+/#)).0
        let folder = try TemporaryFolder()
        try folder.write(String(text), to: "firms.json")
        let ending = try Program.run(
            [
                "schemes", "explain", "--scheme", "de-bgn-praemie", "--enterprises", folder.path + "/firms.json",
                "--enterprise", "F1", "--year", "2024",
            ])
        #expect(ending.error == "")
        #expect(ending.output.contains("receives: 1375.00 EUR"))
    }

    @Test(
        "--set says the unit and the bounds of a value, and what it takes",
        arguments: [
            ("M1=1e308", "M1 of fr-tarif takes a number in the unit percent from 0 to 1000"),
            ("M1=-1", "M1 of fr-tarif takes a number in the unit percent from 0 to 1000"),
            ("couts_moyens=5", "this value of fr-tarif is not one number"), ("M9=1", "did you mean M1?"),
        ])
    func set(replacement: String, sentence: String) throws {
        let ending = try Program.run(
            ["schemes", "explain", "--scheme", "fr-tarif", "--enterprise", "FR-T2", "--set", replacement])
        #expect(ending.status == 64)
        #expect(ending.error.contains(sentence), "\(ending.error)")
    }

    @Test("show tells the value of a day with its grade and source")
    func show() throws {
        let ending = try Program.run(["schemes", "show", "at-beitrag", "--on", "2014-07-01"])
        #expect(ending.output.contains("2014-07-01 to 2018-12-31: 1.3  [A] ASVG, § 51"))
        #expect(!ending.output.contains("1.4"))
    }

    @Test("show tells the values of the tariff in force, which is not always that of the civil year")
    func showTariff() throws {
        let spring = try Program.run(["schemes", "show", "fr-tarif", "--on", "2025-02-01"]).output
        #expect(spring.contains("2024-01-01 to 2024-12-31: 0.17  [A] Rapport annuel 2024, tableau 60"))
        let summer = try Program.run(["schemes", "show", "fr-tarif", "--on", "2025-07-01"]).output
        #expect(!summer.contains("0.17  [A] Rapport annuel 2024"))
    }

    @Test("A scheme of one's own is a file: shown, computed, and its values replaced")
    func schemeFile() throws {
        try TemporaryFolder.with(["my-grant.json": Self.own, "firms.json": Self.firms]) { folder in
            let words =
                ["schemes", "explain", "--scheme-file", folder + "/my-grant.json", "--enterprises"]
                + [folder + "/firms.json", "--enterprise", "one", "--year", "2024"]
            #expect(try Program.run(words).output.contains("receives: 15000.00 EUR"))
            let changed = try Program.run(words + ["--set", "rate=0.7"])
            #expect(changed.output.contains("receives: 21000.00 EUR"))
            #expect(changed.output.contains("weakest grade: C"))
        }
    }

    @Test("A worked example that does not hold exits 1 and says what was found")
    func failingExample() throws {
        let example = """
            {"examples": [{"id": "wrong", "on": "2024-05-02", "source": "me", "status": "D", "enterprise": {},
                           "expected": {"amount": 1}}]}
            """
        try TemporaryFolder.with(["my-grant.json": Self.own, "my-grant.examples.json": example]) { folder in
            let ending = try Program.run(["schemes", "test", "--scheme-file", folder + "/my-grant.json"])
            #expect(ending.status == 1)
            #expect(ending.output.contains("FAILED my-grant wrong: amount expected 1, found 0.0\n"))
        }
    }

    @Test("A day outside validity lists the periods, a slip is guessed, a fault names its place")
    func errors() throws {
        let outside = try Program.run(["schemes", "show", "dk-pakker", "--on", "2017-01-01"])
        #expect(outside.status == 65)
        #expect(outside.error.contains("dk-pakker has no law on 2017-01-01; its periods: 2011-01-01 to 2016-12-31"))
        let slip = try Program.run(["schemes", "show", "fr-tarf"])
        #expect(slip.status == 64)
        #expect(slip.error.contains("did you mean fr-tarif?"))
        let faulty = Self.own.replacing("\"cost\": \"cost\"", with: "\"cost\": \"csot\"")
        try TemporaryFolder.with(["bad.json": faulty]) { folder in
            let ending = try Program.run(["schemes", "test", "--scheme-file", folder + "/bad.json"])
            #expect(ending.status == 65)
            #expect(ending.error.contains("bad.json, steps 2 (grant): unknown name 'csot'"))
        }
    }
}
