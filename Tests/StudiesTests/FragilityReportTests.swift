import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

@Suite("The report on fragilities") struct FragilityReportTests {
    private static let files = Result { try FragilityFolder().report() }

    private func file(_ name: String) throws -> String {
        try #require(try Self.files.get().first { $0.name == name }, "\(name)").text
    }

    @Test("Reports/demonstration-fragilites is what its data and its notebook make; when it is stale: make report")
    func reportIsUpToDate() throws {
        let stale = ReportFolder.differences(
            try Self.files.get(), in: Project.root + "/Reports/demonstration-fragilites")
        #expect(stale.isEmpty, "stale: \(stale.joined(separator: ", ")); refresh with: make report")
    }

    @Test("The same bytes at 1 and 8 workers")
    func sameBytes() throws {
        let first = try Self.files.get()
        for workers in [1, 8] {
            let second = try FragilityFolder().report(workers: workers)
            #expect(first.map(\.text) == second.map(\.text))
        }
    }

    /// Counted from the files: of the 1 267 whom both examined, EPICES finds 493, the observatory 312, both 199; of the 1 259 of
    /// EPICES and the data mining, 467, 308 and 182.
    @Test("Those never found are estimated among the people whom both tools examined (Chapman)")
    func neverFound() throws {
        let rows = Record.all(in: try file("tables/concordance.csv")).filter { $0["measure"] == "capture-recapture" }
        func estimate(_ second: String) throws -> Double {
            try #require(rows.first { $0["premier"] == "epices" && $0["second"] == second }).number("value")
        }
        #expect(abs(try estimate("observatoire") - (494.0 * 313 / 200 - 1)) < 1e-9)
        #expect(abs(try estimate("data-mining") - (468.0 * 309 / 183 - 1)) < 1e-9)
        #expect(try file("rapport.md").contains("| 772 [729"))
    }

    @Test("Without a register the report says that two releases are not linked")
    func withoutRegister() throws {
        #expect(try file("rapport.md").contains("deux publications ne sont pas rapprochées"))
    }

    @Test("Another key changes nothing but its identifier")
    func anotherKey() throws {
        let folder = try FragilityFolder()
        try "une autre clé : elle non plus ne protège personne".write(
            toFile: folder.key, atomically: false, encoding: .utf8)
        try folder.protect(0o600)
        let changed = zip(try Self.files.get(), try folder.report()).filter { $0.text != $1.text }.map { $0.0.name }
        #expect(changed == [ReportFile.reportName, ReportFile.manifestName])
    }

    @Test("No output holds a number of registration or the answers of a person")
    func nothingIdentifying() throws {
        let demonstration = try Demonstration()
        let identities = Identities(demonstration)
        let input = try #require(demonstration.files["epices.csv"])
        #expect(identities.found(in: String(input.suffix(2000))) != nil, "the search finds what is there")
        for file in try Self.files.get() { #expect(identities.found(in: file.text) == nil, "\(file.name)") }
    }

    @Test("Below a quadrant stand the values of its two axes, and nothing else")
    func quadrantValues() throws {
        for (name, risk) in [("cadran-accidents", "if"), ("cadran-tms", "if-tms")] {
            let measures = Set(Record.all(in: try file("tables/\(name).csv")).map { $0["measure"] })
            #expect(measures == ["composite", risk])
        }
    }

    @Test("Tables by territory are alphabetical, under the name that the study gives to territories")
    func territories() throws {
        let text = try file("rapport.md")
        #expect(text.contains("| Caisse | Éligibles |") && !text.contains("| Territoire |"))
        let codes = Record.all(in: try file("tables/couverture.csv")).filter { $0["measure"] == "examines" }
            .map { $0["territoire"] }
        #expect(codes.first == "alsace-moselle" && codes.suffix(3) == ["cramif", "css-mayotte", "total"], "\(codes)")
    }

    /// Made-up indicators of territories beside the real accidents of tableau 9.
    @Test("Figures say what of them is made up, and what their ranks show; their sources are their own")
    func quadrantTitles() throws {
        let text = try file("rapport.md").replacing("\u{A0}", with: " ")
        #expect(text.hasPrefix("# Repérage des fragilités : outils, territoires et parcours (données fictives)\n"))
        #expect(
            text.contains(
                "2024 : pas de lien visible, rho de Spearman 0,19 (indicateur composite : données fictives)**"))
        #expect(text.contains("2024 : les rangs vont ensemble, rho de Spearman 0,59 (données fictives)**"))
        let figure = try #require(text.components(separatedBy: "**Figure 5").last)
        let accidents = try #require(figure.components(separatedBy: "**Figure 6").first)
        #expect(accidents.contains("tableau 9") && !accidents.contains("TMS, heures"))
    }

    @Test("The indicators of the composite are printed as the file of territories has them")
    func indicators() throws {
        let printed = Record.all(in: try file("tables/composite-indicateurs.csv"))
        let martinique = printed.filter { $0["territoire"] == "cgss-martinique" }.map { $0["value"] }
        #expect(martinique == ["18.2", "41.1", "6.3", "8", "9.2"])
        #expect(printed.count == 5 * 21)
    }

    @Test("Why rows are set aside is said with their number, rounded as every number of rows")
    func setAside() throws {
        let text = try file("rapport.md").replacing("\u{A0}", with: " ")
        #expect(
            text.contains("- `fragire.csv` : environ 330 lignes sont mises à part : leur groupe iso-ressources (GIR)"))
    }

    @Test("People of no known group stand last, before all of them")
    func unknownLast() throws {
        let rows = Record.all(in: try file("tables/epices-par-emploi.csv")).filter { $0["measure"] == "scores" }
        #expect(rows.count > 3 && rows.suffix(2).map { $0["emploi"] } == ["nd", "total"])
    }

    @Test("What a screen reader says of a figure is made of sentences")
    func descriptions() throws {
        let figures = try file("rapport.md").matches(of: #/!\[(.*)\]\(figures/#)
        #expect(figures.count == 6)
        for figure in figures {
            #expect(
                !figure.output.1.contains(#/\. ?[\p{Ll}.]/#) && figure.output.1.hasSuffix("."), "\(figure.output.1)")
        }
    }

    @Test("No count of persons from 1 to 10 is printed")
    func nothingSmall() throws {
        for file in try Self.files.get() where file.name.hasPrefix("tables/") {
            for record in Record.all(in: file.text) where record["unit"] == "count" && record["measure"] != "population"
            {
                let value = Double(record["value"]) ?? 0
                #expect(value == 0 || value >= 11, "\(file.name): \(record.fields)")
            }
        }
    }

    @Test("Sizes of tools and of exclusive combinations are those of a plain count over the input")
    func plainCount() throws {
        let found = try PlainCount()
        for record in Record.all(in: try file("tables/outils.csv")) where record["measure"] == "reperes" {
            let tool = record["outil"]
            #expect(record.number("value") == Double(found.people.values.count { $0.contains(tool) }), "\(tool)")
        }
        let combinations = Record.all(in: try file("tables/combinaisons.csv")).filter { $0["measure"] == "personnes" }
        for record in combinations {
            let tools = Set(record["outils"].split(separator: "+").map(String.init))
            let count = found.people.values.count { $0 == tools }
            #expect(count >= 11 && record["value"] == String(count), "\(tools)")
        }
        let many = Set(found.people.values.map(\.self)).filter { tools in
            !tools.isEmpty && found.people.values.count { $0 == tools } >= 11
        }
        #expect(combinations.count > 10 && many.count - combinations.count < 10)
    }

    @Test(
        "Scores by territory are those of a plain sum of coefficients over the input, to half a step of their rounding")
    func plainScores() throws {
        let sums = try PlainCount().scores
        for record in Record.all(in: try file("tables/epices-par-territoire-part-reperes.csv"))
        where record["measure"] == "score-moyen" && record["territoire"] != "total" && record["flag"].isEmpty {
            let scores = try #require(sums[record["territoire"]])
            // Of scores from 0 to 100: by steps of 5 up to 49 persons, of 2 up to 99, of 1 up to 199, of 0.5 beyond.
            let half = [(20, 5.0), (50, 2.5), (100, 1), (200, 0.5), (1000, 0.25)].first { scores.count < $0.0 }?.1
            let mean = scores.reduce(0, +) / Double(scores.count)
            #expect(abs(record.number("value") - mean) <= (try #require(half)) + 1e-9)
        }
    }

    @Test("The manifest names the key by its identifier, and the declaration and inputs by their digests")
    func manifest() throws {
        let text = try file(ReportFile.manifestName)
        #expect(text.contains("\"keyIdentifier\" : \""))
        #expect(text.contains("\"minimum\" : 11") && text.contains("\"n < 11\""))
        #expect(!text.contains("Clé de démonstration") && !text.contains(NSTemporaryDirectory() + "vigie"))
    }

    @Test("Every link of the report leads to one of its files")
    func links() throws {
        let names = Set(try Self.files.get().map(\.name))
        let text = try file(ReportFile.reportName)
        let links = text.matches(of: #/\]\(((?:tables|figures)/[^)]+)\)/#).map { String($0.1) }
        #expect(links.count > 20)
        #expect(names.subtracting(links) == [ReportFile.reportName, ReportFile.manifestName])
        #expect(Set(links).isSubset(of: names))
    }
}
