import Foundation
import TestSupport
import Testing

@Suite("vigie schemes explain on enterprises of a file") struct SchemeExplanationTests {
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
        #expect(ending.error.contains("enterprises[0].years[0].payroll: an amount of 0 or more is expected here"))
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

    @Test("What no scheme reads, and a payroll in thousands of euros, are said with their place; the answer stands")
    func doubts() throws {
        let firms = """
            {"enterprises": [{"id": "zero"}, {"id": "one", "codes": {"ctm": "AA"}, "facts": {"erfulung": 85, "employees": 3},
              "years": [{"year": 2025, "employees": 40, "payroll": 1500, "pay_roll": 3}],
              "actions": [{"kind": "TMS-ACTON", "date": "2025-05-02", "amount": 10}]}]}
            """
        let ending = try explain(["--scheme", "at-beitrag", "--year", "2025"], firms: firms)
        #expect(ending.status == 0)
        for sentence in [
            "enterprises[1], codes: no scheme reads 'ctm'",
            "facts: no scheme reads 'erfulung', and it counts for nothing",
            "did you mean erfuellung?", "facts: no scheme reads 'employees'; it belongs under years",
            "years (2025): no scheme reads 'pay_roll'", "years (2025), payroll 1500: less than 1 000 euros an employee",
            "actions, kind 'TMS-ACTON': no scheme gives an aid",
        ] {
            #expect(ending.error.contains(sentence), "\(sentence)\n\(ending.error)")
        }
    }

    @Test(
        "A year without employees, or with a payroll of 0, has no answer, as in a comparison",
        arguments: ["year", "on"])
    func zero(option: String) throws {
        for (facts, name) in [
            ("\"employees\": 0, \"payroll\": 90000", "employees"), ("\"employees\": 3, \"payroll\": 0", "payroll"),
        ] {
            let firms = #"{"enterprises": [{"id": "one", "years": [{"year": 2025, \#(facts)}]}]}"#
            let ending = try explain(
                ["--scheme", "at-beitrag", "--\(option)", option == "on" ? "2025-06-01" : "2025"], firms: firms)
            #expect(ending.output.hasPrefix("one, at-beitrag: undetermined: \(name) of 2025 is 0"), "\(ending.output)")
            #expect(!ending.output.contains("EUR"))
        }
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
        "--value says the unit and the bounds of a value, and what it takes",
        arguments: [
            ("M1=1e308", "M1 of fr-tarif takes a number in the unit percent from 0 to 1000"),
            ("M1=-1", "M1 of fr-tarif takes a number in the unit percent from 0 to 1000"),
            ("couts_moyens=5", "this value of fr-tarif is not one number"), ("M9=1", "did you mean M1?"),
        ])
    func set(replacement: String, sentence: String) throws {
        let ending = try Program.run(
            ["schemes", "explain", "--scheme", "fr-tarif", "--enterprise", "FR-T2", "--value", replacement])
        #expect(ending.status == 64)
        #expect(ending.error.contains(sentence), "\(ending.error)")
    }
}
