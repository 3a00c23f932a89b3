import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

@Suite("The report of a comparison") struct CompareReportTests {
    private static let files = Result {
        try Comparisons.files(Comparisons.demonstration, try Comparisons.committedWords())
    }

    private func file(_ name: String) throws -> String {
        try #require(try Self.files.get().first { $0.name == name }, "\(name)").text
    }

    @Test("Reports/demonstration-comparaison is what its data and its notebook make; when it is stale: make report")
    func reportIsUpToDate() throws {
        let stale = ReportFolder.differences(
            try Self.files.get(), in: Project.root + "/Reports/demonstration-comparaison")
        #expect(stale.isEmpty, "stale: \(stale.joined(separator: ", ")); refresh with: make report")
    }

    @Test("The manifest tells no length, digest or rows of a portfolio that was never released")
    func unreleasedInputs() throws {
        func inputs(_ secrecy: String?) throws -> [[String: Any]] {
            let portfolio = try secrecy.map { try SmallPortfolio(secrecy: $0) } ?? SmallPortfolio()
            let text = try #require(try portfolio.run("fr-tarif").files.last).text
            let manifest = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            return try #require(manifest?["inputs"] as? [[String: Any]])
        }
        let secret = try inputs("\"secrecy\": \"enterprises\"")
        #expect(!secret.isEmpty)
        for input in secret {
            #expect(input["sha256"] == nil && input["bytes"] == nil && input["rows"] == nil, "\(input)")
        }
        let released = try #require(try inputs(nil).first)
        #expect(released["sha256"] != nil && released["bytes"] != nil)
    }

    @Test("The same bytes at 1 and 8 workers, and other draws of another seed only in the volatility")
    func sameBytes() throws {
        let words = ["--schemes", "at-beitrag,de-bgw-zuschlag", "--year", "2025", "--envelope", "at-auvasicher"]
        let one = try Comparisons.files(Comparisons.demonstration, words + ["--workers", "1"])
        let eight = try Comparisons.files(Comparisons.demonstration, words + ["--workers", "8"])
        #expect(one.map(\.text) == eight.map(\.text))
        let other = try Comparisons.files(Comparisons.demonstration, words + ["--seed", "2"])
        let changed = zip(one, other).filter { $0.text != $1.text }.map { $0.0.name }
        #expect(
            changed == [
                ReportFile.reportName, "tables/volatilite-mediane.csv", "figures/courbes-volatilite-etendue.svg",
                "tables/courbes-volatilite-etendue.csv", ReportFile.manifestName,
            ])
    }

    @Test("What chance does is told in points of payroll: nine tenths less one tenth, also where half pay nothing")
    func dispersion() throws {
        let middles = Record.all(in: try file("tables/volatilite-mediane.csv"))
        let ranges = Record.all(in: try file("tables/courbes-volatilite-etendue.csv"))
        #expect(middles.count == ranges.count && middles.contains { $0["value"] == "0" && $0["upper"] != "0" })
        for (middle, range) in zip(middles, ranges) where middle["value"] != "" {
            #expect(range["dispositif"] == middle["dispositif"] && range["measure"] == middle["measure"])
            #expect(abs(range.number("value") - middle.number("upper") + middle.number("lower")) < 1e-12)
        }
    }

    @Test("Every link of the report leads to one of its files, and it says that its enterprises do not exist")
    func links() throws {
        let text = try file(ReportFile.reportName)
        let names = Set(try Self.files.get().map(\.name))
        let links = Set(text.matches(of: #/\]\(((?:tables|figures)/[^)]+)\)/#).map { String($0.1) })
        #expect(links.count > 30)
        #expect(names.subtracting(links) == [ReportFile.reportName, ReportFile.manifestName])
        #expect(links.isSubset(of: names))
        #expect(text.contains("**Données fictives"))
    }

    @Test("The lines that the README prints are those of the committed report")
    func readme() throws {
        let readme = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
        let rows = readme.split(separator: "\n").filter { $0.contains(/\((FR|AT|DE)\) \|/) }
        let text = try file(ReportFile.reportName)
        #expect(rows.count == 3)
        for row in rows { #expect(text.contains(row), "\(row)") }
    }

    @Test("The flat Austrian levy is 1.1 % of the payroll of the portfolio")
    func flatLevy() throws {
        let payroll = Record.all(in: try file("tables/portefeuille.csv")).first {
            $0["measure"] == "masse-salariale" && $0["taille"] == "total"
        }
        let levy = Record.all(in: try file("tables/resultats.csv")).first {
            $0["measure"] == "total" && $0["dispositif"] == "at-beitrag"
        }
        let (base, total) = (try #require(payroll).number("value"), try #require(levy).number("value"))
        #expect(abs(total + 0.011 * base) < 20)
    }

    @Test("Eligible, refused and unanswered enterprises of each scheme are the 2 000 of the portfolio")
    func everyEnterprise() throws {
        let records = Record.all(in: try file("tables/resultats.csv"))
        let schemes = Set(records.map { $0["dispositif"] })
        #expect(schemes.count == 9, "the two laws of other years are among the common bases")
        for scheme in schemes {
            let counts = records.filter { $0["dispositif"] == scheme && $0["unit"] == "count" }
            #expect(counts.reduce(0) { $0 + $1.number("value") } == 2000, "\(scheme)")
        }
    }

    /// Beside the figures as they are printed: each may be off by half a unit of its last digit.
    @Test("A published mean of several years is held between its bounds at the rate computed here")
    func anchorBounds() throws {
        let plain = try file(ReportFile.reportName).replacing("\u{202F}", with: "").replacing("\u{A0}", with: " ")
        let sentence = try #require(plain.split(separator: "\n").first { $0.contains("La moyenne calculée") })
        func number(_ before: String, _ after: String) throws -> Double {
            let rest = try #require(sentence.split(separator: before, maxSplits: 1).dropFirst().first, "\(before)")
            let text = try #require(rest.split(separator: after, maxSplits: 1).first)
            return try #require(Double(text.replacing(",", with: ".")), "\(text)")
        }
        let rate = try number("un taux moyen de ", " ‰")
        // 7 000 euros add up five years: 1 400 a year for whoever was helped in each.
        let (low, high) = (try number("soit de ", " €"), try number(" € à ", " € au taux moyen"))
        #expect(sentence.contains("(publié : 26,53 ‰") && sentence.contains("va de 1400 €"))
        #expect(abs(low - 1400 * rate / 26.53) < 1 && abs(high - 7000 * rate / 26.53) < 2)
        let mean = try number("La moyenne calculée, ", " €")
        #expect(sentence.contains("est entre ces bornes") == (low...high).contains(mean))
        let share = try number("une réduction de ", " %")
        let product = try number("masse salariale de ", " €") * rate / 1000 * share / 100
        #expect(abs(product / mean - 1) < 0.01)
    }

    @Test(
        "Two laws stand on the enterprises that gain, lose or are unchanged between them, and differ by their balance")
    func commonBase() throws {
        // The law of 2025 has a cell that is only estimated: amounts between bounds neither gain nor lose.
        let (before, now) = ("fr-tarif@2020", "fr-tarif@2024")
        let files = try Comparisons.files(
            Comparisons.demonstration,
            ["--year", "2025", "--schemes", "\(now),\(before)", "--between", "\(before),\(now)"])
        func records(_ name: String) throws -> [Record] {
            Record.all(in: try #require(files.first { $0.name == "tables/\(name).csv" }).text)
        }
        let bases = try records("bases-communes")
        let pair = try records("gagnants-perdants").filter { $0["taille"] == "total" }
        func sum(_ records: [Record], _ measures: Set<String>) -> Double {
            records.filter { measures.contains($0["measure"]) }.reduce(0) { $0 + $1.number("value") }
        }
        let both = sum(pair, ["gagnants", "perdants", "inchanges"])
        #expect(bases.filter { $0["measure"] == "base" }.map { $0.number("value") } == [both, both])
        let totals = bases.filter { $0["measure"] == "total" }
        func total(_ law: String) -> Double { sum(totals.filter { $0["dispositif"] == law }, ["total"]) }
        let difference = total(now) - total(before)
        #expect(abs(difference - sum(pair, ["solde"])) < 0.01)
    }

    @Test("The report says which claims each law reads: the tariff of 2024 holds until April 2025 (décret 2025-318)")
    func laws() throws {
        let text = try file(ReportFile.reportName)
        #expect(
            text.contains(
                "4 mois au droit de 2024, sinistres de 2020 à 2022, puis 8 mois au droit de 2025, sinistres de 2021 à 2023"
            ))
        #expect(text.contains("l’écart mêle alors la règle et l’expérience des entreprises"))
    }

    @Test("Refusals and obstacles add up to the enterprises refused and unanswered")
    func reasonsAddUp() throws {
        let results = Record.all(in: try file("tables/resultats.csv"))
        for (table, measure) in [("refus", "refusees"), ("sans-reponse", "sans-reponse")] {
            let reasons = Record.all(in: try file("tables/\(table).csv"))
            for result in results where result["measure"] == measure {
                let own = reasons.filter { $0["dispositif"] == result["dispositif"] }
                #expect(own.reduce(0) { $0 + $1.number("value") } == result.number("value"))
            }
        }
    }

    @Test("The BGN premium of 2016, restated for the size of its beneficiaries, is within 10 % of the published mean")
    func anchor() throws {
        let record = Record.all(in: try file("tables/ancres.csv")).first {
            $0["dispositif"] == "de-bgn-praemie@2016" && $0["measure"] == "reste"
        }
        #expect(abs(try #require(record).number("value")) < 10)
    }
}
