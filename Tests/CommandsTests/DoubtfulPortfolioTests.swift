import TestSupport
import Testing

@testable import Commands

@Suite("Doubtful portfolios, and questions asked in vain") struct DoubtfulPortfolioTests {
    @Test("check reads a portfolio: the place, value and remedy of each doubt, in words and in JSON; exit status 1")
    func check() throws {
        let folder = try SmallPortfolio()
        let sound = try Program.run(["check", folder.path]).output
        #expect(sound.contains("aides.csv): 6 rows read = 6 kept + 0 rejected"))
        #expect(!sound.contains("finding: actions.csv, line"))
        try folder.write(
            "siret;nature;date;montant\n1;TMS-ACTON;2025-06-01;30000\n9;ISI;2025-06-01;3\n", to: "actions.csv")
        let ending = try Program.run(["check", folder.path, "--max-rejects", "100"])
        #expect(ending.status == 1)
        #expect(ending.output.contains("actions.csv, line 2, column \"nature\", value \"TMS-ACTON\""))
        #expect(ending.output.contains("did you mean TMS-ACTION?"))
        #expect(ending.output.contains("actions.csv, line 3, column \"siret\", value \"9\""))
        #expect(!ending.output.contains("no role that is read"))
        let json = try Program.run(["check", folder.path, "--max-rejects", "100", "--json"]).output
        #expect(json.contains("\"kind\": \"unknown-word\", \"file\": \"actions.csv\", \"line\": 2"))
        #expect(json.contains("\"kind\": \"refused-row\", \"file\": \"actions.csv\", \"line\": 3"))
    }

    @Test("A comparison says the doubts of its portfolio, without values where it was never released")
    func doubts() throws {
        for (secrecy, isQuoted) in [
            ("\"secrecy\": \"published\", \"secrecyStatement\": \"Essai.\"", true), (nil, false),
        ] {
            let folder = try SmallPortfolio(secrecy: secrecy)
            try folder.write(SmallPortfolio.header + SmallPortfolio.rows("1", code: "45.9XX"), to: "etablissements.csv")
            let message = try #require(try folder.run("at-beitrag").messages.first { $0.contains("code_risque") })
            #expect(message.contains("etablissements.csv, line 2"))
            #expect(message.contains("45.9XX") == isQuoted)
        }
    }

    @Test("A tariff has no envelope to share out, and a year without any law is an error that lists the periods")
    func vainQuestions() throws {
        let compare = [
            "compare", Comparisons.demonstration, "--schemes", "fr-tarif", "--out", "/nonexistent", "--year",
        ]
        let tariff = try Program.run(compare + ["2025", "--envelope", "fr-tarif"])
        #expect(tariff.status == 64)
        #expect(tariff.error.contains("fr-tarif: this scheme sets a rate and has no budget; those with one: dk-pakker"))
        let future = try Program.run(compare + ["2030"])
        #expect(future.status == 65)
        #expect(future.error.contains("no scheme has law in 2030"))
        #expect(future.error.contains("2026-01-01 to 2026-12-31"))
    }
}
