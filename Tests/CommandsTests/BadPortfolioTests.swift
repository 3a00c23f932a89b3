import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

/// What a comparison says of a portfolio that is wrong: never a silent zero.
@Suite("Bad portfolios in a comparison") struct BadPortfolioTests {
    private static let year = ["--year", "2025"]

    /// The results of one scheme, by measure.
    private func results(_ files: [ReportFile]) throws -> [String: String] {
        let table = try #require(files.first { $0.name == "tables/resultats.csv" })
        return Dictionary(
            Record.all(in: table.text).map { ($0["measure"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
    }

    private func reasons(_ name: String, _ files: [ReportFile]) throws -> [String] {
        let table = try #require(files.first { $0.name == "tables/\(name).csv" })
        return Record.all(in: table.text).map { $0[name == "refus" ? "motif" : "obstacle"] }
    }

    @Test("A code risque that no arrêté knows is an obstacle that names it")
    func unknownCode() throws {
        let folder = try SmallPortfolio()
        let files = try folder.compare("fr-tarif", code: "99.9ZZ")
        #expect(try results(files)["sans-reponse"] == "1")
        #expect(try results(files)["total"] == "")
        #expect(try reasons("sans-reponse", files) == ["no-cell:taux_collectifs:99.9ZZ"])
    }

    @Test("An action of another year gives no aid, and the message counts it")
    func actionOutsideYear() throws {
        let folder = try SmallPortfolio()
        try folder.write("siret;nature;date;montant\n1;TMS-ACTION;2024-06-01;30000\n", to: "actions.csv")
        let run = try folder.run("fr-tms-action")
        #expect(run.messages.contains("1 action is of another year and gives no aid in this one"))
        #expect(try results(run.files)["refusees"] == "1")
        try folder.write("siret;nature;date;montant\n1;TMS-ACTION;2025-06-01;30000\n", to: "actions.csv")
        // 70 % of 30 000 euros (FIPU, from 18 March 2024).
        #expect(try results(try folder.run("fr-tms-action").files)["total"] == "21000")
    }

    @Test("Aids received up to the de minimis ceiling leave nothing, and the refusal says why")
    func ceiling() throws {
        let folder = try SmallPortfolio()
        try folder.write("siret;nature;date;montant\n1;ISI;2025-06-01;100000\n", to: "actions.csv")
        try folder.write("siret;regime;date;montant\n1;de-minimis;2025-03-01;200000\n", to: "aides.csv")
        let refused = try folder.run("it-isi@2017").files
        #expect(try results(refused)["eligibles"] == "0")
        #expect(try results(refused)["total"] == "0", "an aid that is refused is known to be nothing")
        #expect(try !reasons("refus", refused).isEmpty)
        try folder.write("siret;regime;date;montant\n1;de-minimis;2025-03-01;150000\n", to: "aides.csv")
        // What is left of 200 000 euros over three years, where registers reduce the aid instead of refusing it.
        let reduced = try folder.run("it-isi@2017", more: ["--value", "riduce=1"]).files
        #expect(try results(reduced)["total"] == "50000")
    }

    @Test("An enterprise without payroll has no contribution, and the portfolio says how many lack it")
    func missingPayroll() throws {
        let folder = try SmallPortfolio()
        let files = try folder.compare("at-beitrag", payroll: "")
        #expect(try results(files)["sans-reponse"] == "1")
        let table = try #require(files.first { $0.name == "tables/portefeuille.csv" })
        let unknown = Record.all(in: table.text).filter { $0["measure"] == "inconnues" && $0["taille"] == "total" }
        #expect(unknown.map { $0["value"] } == ["1"])
    }

    @Test("Refused rows beyond the limit stop the comparison, with the place of the first")
    func rejects() throws {
        let folder = try SmallPortfolio()
        try folder.write(SmallPortfolio.header + "1;2025;AA;;40;-1;altra;altro;0\n", to: "etablissements.csv")
        let ending = try Program.run(
            ["compare", folder.path, "--schemes", "at-beitrag", "--out", folder.path + "/out"] + Self.year)
        #expect(ending.status == 65)
        #expect(ending.error.contains("etablissements.csv, line 2, column \"masse_salariale\", value \"-1\""))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }

    @Test("A row of totals is no enterprise", arguments: ["TOTAL", "Total général"])
    func totals(word: String) throws {
        let folder = try SmallPortfolio()
        let rows = SmallPortfolio.rows("1") + "\(word);2025;AA;;4000;200000000;altra;altro;0\n"
        try folder.write(SmallPortfolio.header + rows, to: "etablissements.csv")
        let ending = try Program.run(
            ["compare", folder.path, "--schemes", "at-beitrag", "--out", folder.path + "/out"] + Self.year)
        #expect(ending.status == 65)
        #expect(ending.error.contains("a row of totals is not an enterprise"))
    }

    @Test("Claims declared published without a word on who released them are refused")
    func releaseWithoutStatement() throws {
        let folder = try SmallPortfolio(secrecy: "\"secrecy\": \"published\"")
        let ending = try Program.run(
            ["compare", folder.path, "--schemes", "at-beitrag", "--out", folder.path + "/out"] + Self.year)
        #expect(ending.status != 0)
        #expect(ending.error.contains("secrecyStatement"))
    }

    @Test("A portfolio that was never released: two enterprises are not shown, and rejects quote nothing")
    func unreleased() throws {
        let folder = try SmallPortfolio(secrecy: nil)
        let two = SmallPortfolio.rows("1") + SmallPortfolio.rows("2") + "3;2025;AA;;40;secret;altra;altro;0\n"
        try folder.write(SmallPortfolio.header + two, to: "etablissements.csv")
        let run = try folder.run("at-beitrag", more: ["--max-rejects", "50"])
        #expect(try results(run.files)["total"] == "")
        let flags = Record.all(in: try #require(run.files.first { $0.name == "tables/resultats.csv" }).text)
        #expect(flags.allSatisfy { $0["flag"] == ":c" })
        for file in run.files { #expect(!file.text.contains("secret;") && !file.text.contains("\"secret\"")) }
        #expect(!run.messages.joined().contains("value \"secret\""))
    }

    @Test("Of an unreleased portfolio, the sums of one law only: those of two would give back who gains")
    func twoLaws() throws {
        let folder = try SmallPortfolio(secrecy: nil)
        try folder.write(
            SmallPortfolio.header + (1...40).map { SmallPortfolio.rows("\($0)") }.joined(), to: "etablissements.csv")
        let run = try folder.run("at-beitrag,at-beitrag@2024")
        let records = Record.all(in: try #require(run.files.first { $0.name == "tables/resultats.csv" }).text)
        let totals = records.filter { $0["measure"] == "total" }
        #expect(totals.map { $0["dispositif"] } == ["at-beitrag", "at-beitrag@2024"])
        #expect(totals.map { $0["value"].isEmpty } == [false, true])
        #expect(totals[1]["flag"] == ":c")
    }

    @Test("Schemes and years that are not there are said", arguments: ["fr-tarff", "fr-tarif@20x5"])
    func unknownScheme(name: String) throws {
        let ending = try Program.run(
            ["compare", Comparisons.demonstration, "--schemes", name, "--out", "/nonexistent"] + Self.year)
        #expect(ending.status == 64)
        #expect(ending.error.contains(name))
    }
}
