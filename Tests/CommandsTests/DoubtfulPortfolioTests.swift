import Comparison
import Foundation
import Messages
import StudySupport
import TestSupport
import Testing

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

    @Test(
        "A scheme stands once in a comparison, whatever its spelling; the error says what to do",
        arguments: [
            (
                "at-beitrag,at-beitrag",
                "--schemes has at-beitrag twice (a name without a year is of 2025); name each once"
            ),
            ("at-beitrag,at-beitrag@2025", "--schemes has at-beitrag@2025 twice"),
            ("all,at-beitrag", "all holds every scheme of the year: leave it alone"), (",", "--schemes is missing"),
        ])
    func repeatedScheme(schemes: String, sentence: String) throws {
        let ending = try Program.run(
            ["compare", Comparisons.demonstration, "--schemes", schemes, "--year", "2025", "--out", "/nonexistent"])
        #expect(ending.status == 64)
        #expect(ending.error.contains(sentence), "\(ending.error)")
    }

    @Test("One law is not compared with itself")
    func samePair() throws {
        let folder = try SmallPortfolio()
        let error = #expect(throws: ComparisonError.noDifference("fr-tarif")) {
            try folder.run("at-beitrag", more: ["--between", "fr-tarif,fr-tarif@2025"])
        }
        let fault = error.map { Fault($0) }
        #expect(fault?.kind == .usage)
        #expect(fault?.text.contains("--between names fr-tarif twice") == true)
    }

    @Test("check says lost zeros, twin rows and payrolls in thousands, each with its place; claims are told once")
    func identifiers() throws {
        let folder = try SmallPortfolio()
        let whole = SmallPortfolio.rows("00552013500012")
        try folder.write(
            SmallPortfolio.header + whole + SmallPortfolio.rows("73282932000074", payroll: "1500")
                + "552013500012;2019;AA;;40;1500000;;;\n", to: "etablissements.csv")
        let claim = "73282932000074;2024;AT;5\n"
        try folder.write(
            "siret;annee;evenement;jours_it\n\(claim)\(claim)0552013500012;2024;AT;5\n", to: "sinistres.csv")
        let findings = try Program.run(["check", folder.path, "--max-rejects", "100"]).output
        for sentence in [
            "etablissements.csv, line 14, column \"siret\", value \"552013500012\": a SIRET has 14 digits",
            "an earlier row names 00552013500012, the same number with other zeros before it",
            "line 8, column \"masse_salariale\", value \"1500\" (6 rows): less than 1 000 euros an employee",
            "sinistres.csv, line 4, column \"siret\", value \"0552013500012\": no row of the portfolio has this "
                + "identifier, but one has the same number",
        ] {
            #expect(findings.contains(sentence), "\(sentence)\n\(findings)")
        }
        #expect(
            findings.contains("sinistres.csv, line 3, column \"siret\": the same as an earlier row in all its columns"))
    }

    @Test("A comparison says how many headcounts are of an earlier year, in its messages and in its report")
    func earlierHeadcounts() throws {
        for (secrecy, sentence) in [
            (
                "\"secrecy\": \"published\", \"secrecyStatement\": \"Essai.\"",
                "2025: 1; that of the latest earlier year is taken (2024: 1)"
            ),
            (nil, "headcounts of 2025 are missing, and those of the latest earlier year are taken"),
        ] {
            let folder = try SmallPortfolio(secrecy: secrecy)
            let rows = SmallPortfolio.rows("73282932000074").replacing("2025;AA;;40", with: "2025;AA;;")
            try folder.write(SmallPortfolio.header + rows, to: "etablissements.csv")
            let messages = try folder.run("at-beitrag").messages
            #expect(messages.contains { $0.contains(sentence) }, "\(messages)")
        }
    }

    @Test("The demonstration portfolio is sound, but for the code that it holds on purpose")
    func demonstration() throws {
        let ending = try Program.run(["check", Comparisons.demonstration])
        let findings = ending.output.split(separator: "\n").filter { $0.hasPrefix("finding: ") }
        #expect(findings.count == 1)
        #expect(findings.first?.contains("value \"99.9ZZ\" (24 rows)") == true)
    }

    @Test("A column whose name in the descriptor no scheme asks for is told at the header")
    func unreadName() throws {
        let folder = try SmallPortfolio()
        let path = folder.path + "/datapackage.json"
        let descriptor = try String(contentsOfFile: path, encoding: .utf8)
        try folder.write(
            descriptor.replacing("\"called\": \"fatturato\"", with: "\"called\": \"faturato\""), to: "datapackage.json")
        let findings = try Program.run(["check", folder.path]).output
        #expect(
            findings.contains(
                "etablissements.csv, line 1, column \"fatturato\", value \"faturato\": no scheme reads a column called so"
            ))
        #expect(findings.contains("did you mean fatturato?"))
    }
}
