import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing
import Words

/// Each sentence on the data beside data that make it false.
@Suite("Sentences about data follow the data") struct SentencesOfDataTests {
    let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        try folder.write(
            """
            siret;annee;evenement;ctn;jours_it
            00000000000011;2024;AT;A;10
            00000000000022;2024;AT;B;20

            """, to: "sinistres.csv")
        try folder.write(
            """
            siret;annee;ctn;salaries;heures
            00000000000011;2024;A;3000;4800000
            00000000000022;2024;B;1000;1600000

            """, to: "cotisations.csv")
        try folder.describe()
        try folder.declareReleased()
    }

    private func report(_ notebook: String) throws -> String {
        try folder.write(notebook, to: "n.md")
        let files = try StudyReports.indicators(year: nil, folder: folder.path, notebook: folder.path + "/n.md")
        let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
        return text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    private static let table = "```vigie table\nindicator: AT\nwhere: ctn=A\n```\n"

    @Test(
        "Whom a table is about: the events counted, what the descriptor says, the conditions by their labels, the years"
    )
    func population() throws {
        let line = try #require(try report(Self.table).split(separator: "\n").first { $0.hasPrefix("*Champ") })
        #expect(line == "*Champ :* Accidents du travail ; Comité technique national : Métallurgie (AA) ; 2024.  ")
        #expect(!line.contains("égime général"))
        try folder.edit { $0["population"] = ["fr": "établissements de Bretagne", "en": "establishments of Brittany"] }
        let declared = try report(Self.table)
        #expect(declared.contains("*Champ :* Accidents du travail ; établissements de Bretagne ; Comité"))
        try folder.edit { $0["population"] = "<img src=x> | [a](http://example.org)" }
        let hostile = try report(Self.table)
        #expect(hostile.contains("; \\<img src=x> \\| [a]\\(http\\://example.org) ; Comité"), "\(hostile)")
    }

    @Test("The yearly report on a regional folder says nothing of the general scheme outside its catalogue")
    func regional() throws {
        let files = try StudyReports.indicators(year: "2024", folder: folder.path, notebook: "rapport-annuel")
        let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
        let body = text.split(separator: "## Annexe\u{A0}: catalogue")[0]
        let said = body.split(separator: "\n").filter { $0.lowercased().contains("régime général") }
        #expect(said.allSatisfy { $0.contains("tableaux-tms") }, "\(said)")
        #expect(!body.contains("## Compte spécial") && !body.contains("## Registre"))
    }

    @Test(
        "A report on a year that its source holds in part is annual nowhere in its text, and says so",
        arguments: [Language.french, .english])
    func annual(language: Language) throws {
        let isFrench = language == .french
        func body() throws -> Substring {
            let files = try StudyReports.indicators(
                year: "2024", folder: folder.path, notebook: "rapport-annuel", language: language)
            let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
            return text.split(separator: "\n## Annex")[0]
        }
        let title = isFrench ? "# Risques professionnels\u{A0}: rapport" : "# Occupational risks:"
        #expect(try body().hasPrefix(title + (isFrench ? " annuel 2024\n" : " annual report 2024\n")))
        try folder.edit { $0["observed"] = "2024-09-30" }
        let partial = try body()
        let incomplete = isFrench ? " 2024 (année incomplète)\n" : " report 2024 (incomplete year)\n"
        #expect(partial.hasPrefix(title + incomplete))
        #expect(partial.contains("2024-09-30"))
        // The table of values of law cites reports of other years by their titles.
        let said = partial.split(separator: "\n").filter {
            $0.contains(#/(?i)annuel|annual|yearly/#) && !$0.hasPrefix("| ")
        }
        #expect(said.isEmpty, "\(said)")
    }

    @Test("A year that lacks what the year before counts says so before its first section, and is not annual")
    func lostEvent() throws {
        try folder.write(
            """
            siret;annee;evenement;ctn;jours_it
            00000000000011;2023;AT;A;10
            00000000000011;2023;MP;A;10
            00000000000022;2024;AT;B;20

            """, to: "sinistres.csv")
        let files = try StudyReports.indicators(year: "2024", folder: folder.path, notebook: "rapport-annuel")
        let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
        let opening = text.split(separator: "\n## ")[0].replacing("\u{A0}", with: " ")
        #expect(
            opening.contains("ne comptent pas en 2024 ce qu’ils comptent en 2023 : maladies professionnelles"),
            "\(opening)")
        #expect(opening.hasPrefix("# Risques professionnels : rapport 2024 (année incomplète)\n"))
    }

    @Test("What a bound of a notebook leaves out of a ranking is counted under the table")
    func unranked() throws {
        func ranked(_ bound: String) throws -> String {
            try report("```vigie table\nindicator: IF\nby: ctn\nsort: value\n\(bound)```\n")
        }
        let bounded = try ranked("min-employees: 2000\n")
        #expect(bounded.contains("ou moins de 2 000 salariés)"), "\(bounded)")
        #expect(bounded.contains("2 lignes hors classement"))
        #expect(!(try ranked("")).contains("ou moins de"))
    }

    @Test("Each value of law that a report uses has its reference in the annex")
    func references() throws {
        let text = try report("`vigie value ETP event=AT`\n\n```vigie annex\ncontent: parameters\n```\n")
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
        #expect(rows.count > 0)
        for row in rows {
            #expect(row.split(separator: "|").last { $0 != " " }.map { $0.count > 12 } == true, "\(row)")
        }
        #expect(rows.contains { $0.contains("jours-par-etp") && $0.contains("236 jours ouvrés de 7 heures") })
    }

    @Test("Data are called made up where the descriptor says so, and only there")
    func madeUp() throws {
        let figure = "\n```vigie figure\nindicator: AT\nby: ctn\nkind: bars\ntitle: Ports\n```\n"
        let notebook = "```vigie annex\ncontent: synthetic\n```\n\n" + Self.table + figure
        #expect(!(try report(notebook)).contains("fictives"))
        try folder.edit { $0["synthetic"] = true }
        let text = try report(notebook)
        #expect(text.contains("**Données fictives :** aucune personne ni aucune entreprise de ces fichiers n’existe."))
        #expect(text.contains("(données fictives)"))
        #expect(text.contains("**Figure 1 — Ports (données fictives)**"))
        #expect(try report("# Ports\n\n" + notebook).hasPrefix("# Ports (données fictives)\n"))
    }

    @Test("No finding in a report does not say that there is none in the files")
    func limitOfFindings() throws {
        let text = try report("```vigie annex\ncontent: findings\n```\n")
        #expect(
            text
                == "Aucun constat dans ce que ce rapport lit. `vigie check` lit les fichiers en entier, et peut en trouver d’autres.\n"
        )
    }
}
