import Declarations
import Foundation
import Indicators
import Intake
import Messages
import Quality
import Reporting
import StudySupport
import TestSupport
import Testing

/// A folder of a few claims and employees, small enough to check by hand.
@Suite("A notebook executed on a folder") struct ReportRunTests {
    let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        try folder.write(
            """
            siret;annee;evenement;ctn;jours_it;taux_ip;deces
            00000000000011;2024;AT;A;10;;non
            00000000000011;2024;AT;A;0;5;non
            00000000000022;2024;AT;B;dix;;non
            00000000000022;2024;MP;B;30;;non

            """, to: "sinistres.csv")
        try folder.write(
            """
            siret;annee;ctn;salaries;heures
            00000000000011;2024;A;3000;4800000
            00000000000022;2024;B;1000;1600000

            """, to: "cotisations.csv")
        try folder.describe()
        // Two establishments would be hidden; these figures are said to be released.
        try folder.declareReleased()
    }

    private func text(_ notebook: String, parameters: [String: String] = [:]) throws -> String {
        try file(ReportFile.reportName, notebook, parameters: parameters)
    }

    private func file(_ name: String, _ notebook: String, parameters: [String: String] = [:]) throws -> String {
        try folder.write(notebook, to: "n.md")
        let files = try StudyReports.indicators(
            year: nil, folder: folder.path, notebook: folder.path + "/n.md", maximumRejects: 0.5,
            parameters: parameters)
        return try #require(files.first { $0.name == name }?.text)
    }

    @Test("A table by CTN with its total: two accidents for 4 000 employees make 0.5")
    func tableWithTotal() throws {
        let report = try text("```vigie table\nindicator: AT, IF\nby: ctn\ntotal: yes\nintervals: no\n```\n")
        #expect(report.contains("| Métallurgie (AA) | 2 | 0,7 *u* |"))
        #expect(report.contains("| Bâtiment et travaux publics (BB) | 0 | 0,0 *u* |"))
        #expect(report.contains("| Ensemble | 2 | 0,5 *u* |"))
    }

    /// Nobody publishes a rate in these files.
    @Test("An indicator without a row, beside others that have some, is named with the reason")
    func lackingIndicator() throws {
        let both = try text("```vigie table\nindicator: AT, TAUX-NET\nby: ctn\n```\n")
        #expect(both.contains("*Taux net\u{A0}:* aucun fichier du dossier ne le publie."), "\(both)")
        let alone = try text("```vigie table\nindicator: AT\nby: ctn\n```\n")
        #expect(!alone.contains("*Taux net"))
    }

    @Test("An inline value stands in the sentence, with its unit and its interval when asked for")
    func inlineValue() throws {
        let report = try text(
            "Il y a `vigie value AT year=$year` AT, dont `vigie value PART(AT) year=2024 decimals=0`.\n")
        #expect(report == "Il y a 2 AT, dont 100\u{A0}%.\n")
    }

    @Test("A report that asks no figure still says that its files were never released", arguments: [true, false])
    func nothingAsked(isReleased: Bool) throws {
        try folder.describe()
        if isReleased { try folder.declareReleased() }
        let text = try file(ReportFile.manifestName, "# Rien\n")
        let manifest = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect((manifest["disclosure"] as? [Any])?.isEmpty == isReleased)
    }

    @Test("A section without its data is left out and named by the annex")
    func omittedSection() throws {
        let notebook = """
            # Rapport

            ## Trajet

            ```vigie needs
            indicator: TRAJET
            ```

            Texte du trajet.

            ### Détail

            Encore du texte.

            ## Annexe

            ```vigie annex
            content: omissions
            ```
            """
        let report = try text(notebook)
        #expect(!report.contains("Texte du trajet") && !report.contains("Détail") && !report.contains("Encore"))
        #expect(report.contains("- Trajet\u{A0}: "))
    }

    @Test("A refused row stands in rejects.csv with its line, column, value and reason")
    func rejects() throws {
        let rejects = try file(ReportFile.rejectsName, "Rien.\n")
        let lines = rejects.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[1].hasPrefix("sinistres.csv,4,jours_it,dix,not a number,"))
    }

    @Test("The refused row is a line of CSV: a field that holds the delimiter stays one field")
    func rejectedRow() {
        let rejection = Rejection(
            file: "f.csv", line: 2, column: "jours", value: "dix", problem: .notANumber, row: ["a,b", "c;d", "dix"])
        #expect(RejectsFile.text([rejection]).hasSuffix("f.csv,2,jours,dix,not a number,\"\"\"a,b\"\",c;d,dix\"\n"))
    }

    @Test("The manifest accounts for every row read")
    func manifest() throws {
        let text = try file(ReportFile.manifestName, "Rien.\n")
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let inputs = try #require(object?["inputs"] as? [[String: Any]])
        let claims = try #require(inputs.first { $0["path"] as? String == "sinistres.csv" })
        let rows = try #require(claims["rows"] as? [String: Int])
        #expect(rows == ["read": 4, "kept": 3, "rejected": 1, "setAside": 0])
        #expect((claims["sha256"] as? String)?.count == 64)
        #expect(!text.contains(folder.path))
    }

    @Test("A parameter of the front matter is set from outside; an unknown one is an error")
    func parameters() throws {
        #expect(try text("---\nville: Lyon\n---\nÀ $ville.\n", parameters: ["ville": "Lille"]) == "À Lille.\n")
        #expect(throws: (any Error).self) { try text("À $vile.\n") }
    }

    @Test("A parameter that the notebook does not have is an error that lists those it has; year and lang always are")
    func unknownSetting() throws {
        let notebook = "---\nville: Lyon\n---\nÀ $ville en $year.\n"
        let error = try #require(
            #expect(throws: ReportError.self) { try text(notebook, parameters: ["vile": "Lille"]) })
        let fault = Fault(error)
        #expect(fault.kind == .usage)
        #expect(fault.text.contains("known: lang, ville, year"))
        #expect(try text(notebook, parameters: ["year": "2024", "lang": "en"]) == "À Lyon en 2024.\n")
    }

    @Test("A notebook asks for figures of any kind as SVG")
    func figures() throws {
        let notebook = "```vigie figure\nid: f\nkind: bars\nindicator: IF\nby: ctn\nsort: value\n```\n"
        let svg = try file("figures/f.svg", notebook)
        #expect(svg.hasPrefix("<svg") || svg.hasPrefix("<?xml"))
        #expect(svg.contains("Métallurgie (AA)"))
        let data = try file("tables/f.csv", notebook)
        #expect(data.contains("IF,2024,AA,0.6666666666666666,"))
    }

    @Test("A code of the official list that no row has is named in the annex; one that nothing knows is an error")
    func unmetCondition() throws {
        let annex = "```vigie annex\ncontent: findings\n```\n"
        let asked = try text("Il y a `vigie value AT year=2024 ctn=II` accidents.\n\n" + annex)
        #expect(asked.contains("aucune ligne n’a comité technique national II, que demande une condition"))
        #expect(!(try text("`vigie value AT year=2024 ctn=AA`\n\n" + annex)).contains("aucune ligne"))
        #expect(throws: QuestionError.self) { try text("Il y a `vigie value AT year=2024 ctn=BX` accidents.\n") }
    }

    @Test("A code that stands out must be one of the rows or of the official list")
    func highlight() throws {
        func figure(_ code: String) -> String {
            "```vigie figure\nkind: bars\nindicator: IF\nby: ctn\nhighlight: \(code)\n```\n"
        }
        #expect(try text(figure("AA")).contains("Figure 1"))
        #expect(try text(figure("II")).contains("Figure 1"))
        #expect(throws: NotebookError.self) { try text(figure("XX9")) }
    }

    @Test("A title names the years that have figures, not those that were asked for")
    func yearsOfTheTitle() throws {
        let notebook = "```vigie table\nindicator: AT\nyear: 2020..2024\ntitle: Accidents, 2020–2024\n```\n"
        #expect(try text(notebook).contains("— Accidents, 2024**"))
    }
}
