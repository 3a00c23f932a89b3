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

    @Test(
        "A scheme of one's own that no day could compile is refused by list and show as by test",
        arguments: ["list", "show"])
    func broken(action: String) throws {
        let text = Self.own.replacing("\"amount\": \"grant\"", with: "\"amount\": \"gant\"")
        try TemporaryFolder.with(["mine.json": text]) { folder throws -> Void in
            let ending = try Program.run(["schemes", action, "--scheme-file", folder + "/mine.json"])
            #expect(ending.status == 65 && ending.error.contains("unknown name 'gant'"), "\(ending.error)")
        }
    }

    @Test("show in French has the frame of French")
    func showInFrench() throws {
        let ending = try Program.run(["schemes", "show", "fr-tarif", "--lang", "fr"])
        #expect(ending.output.contains("\nValeurs\n") && ending.output.contains("\nÉtapes\n"))
        #expect(!ending.output.contains("Values") && !ending.output.contains("when unknown"))
    }

    @Test("Steps, units, data and roundings are in the words of the language, and numbers have its decimal mark")
    func wordsOfSchemes() throws {
        let french = try Program.run(["schemes", "show", "fr-tms-action", "--lang", "fr"]).output
        for text in [
            "lit : l'entreprise de l'année, le portefeuille", "(salariés, par année)", "subvention (subvention) : ",
            "(condition) : sinon : ", " : 0,7  [B]", "montant : 2 décimales, au plus proche", "si inconnu : 1\n",
        ] { #expect(french.contains(text), "\(text)") }
        for text in ["K1", "()", "grant", "half-up", "employees,", "ratio", " 0.7"] {
            #expect(!french.contains(text), "\(text)")
        }
        let english = try Program.run(["schemes", "show", "fr-tms-action", "--lang", "en"]).output
        #expect(english.contains("reads: the enterprise of the year, the portfolio") && english.contains(": 0.7  [B]"))
        #expect(english.contains("(grant): ") && english.contains("otherwise: No employee"))
    }

    @Test("show tells the value of a day with its grade and source")
    func show() throws {
        let ending = try Program.run(["schemes", "show", "at-beitrag", "--on", "2014-07-01"])
        #expect(ending.output.contains("\nNo experience rating. ") && !ending.output.contains("Bilingual"))
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
            let changed = try Program.run(words + ["--value", "rate=0.7"])
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
        #expect(
            outside.error.contains("dk-pakker is not in force on 2017-01-01; its periods: 2011-01-01 to 2016-12-31"))
        let slip = try Program.run(["schemes", "show", "fr-tarf"])
        #expect(slip.status == 64)
        #expect(slip.error.contains("did you mean fr-tarif?"))
        let faulty = Self.own.replacing("\"cost\": \"cost\"", with: "\"cost\": \"csot\"")
        try TemporaryFolder.with(["bad.json": faulty]) { folder in
            let ending = try Program.run(["schemes", "test", "--scheme-file", folder + "/bad.json"])
            #expect(ending.status == 65)
            #expect(ending.error.contains("steps[1] (grant): unknown name 'csot'"))
        }
    }
}
