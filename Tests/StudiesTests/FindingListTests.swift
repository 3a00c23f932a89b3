import Declarations
import Foundation
import Intake
import Quality
import Reporting
import Schemes
import Studies
import StudySupport
import TestSupport
import Testing
import Words

/// One folder with faults of many kinds.
@Suite("One list of findings in check, in its JSON and in the annex of a report") struct FindingListTests {
    private static func resource(_ name: String, _ fields: String) -> String {
        """
        {"name": "\(name)", "path": "\(name).csv",
         "vigie": {"role": "series", "secrecy": "published", "source": "Port"},
         "schema": {"fields": [
           {"name": "annee", "vigie": {"dimension": "year"}}, {"name": "ctn", "vigie": {"dimension": "ctn"}}, \(fields)]}}
        """
    }

    private static func claims(_ name: String, _ event: String) -> String {
        "{\"name\": \"\(name)\", \"type\": \"integer\", "
            + "\"vigie\": {\"measure\": \"claims\", \"constants\": {\"event\": \"\(event)\"}}}"
    }

    private static let employees =
        "{\"name\": \"salaries\", \"type\": \"number\", \"vigie\": {\"measure\": \"employees\"}}"

    private func faulty() throws -> TestSupport.TemporaryFolder {
        let folder = try TestSupport.TemporaryFolder()
        let resources = [
            Self.resource("at", Self.claims("AT", "AT") + ", " + Self.employees),
            Self.resource("mp", Self.claims("MP", "MP")), Self.resource("vide", Self.claims("trajet", "trajet")),
        ]
        try folder.write(
            "{\"name\": \"fautes\", \"resources\": [\(resources.joined(separator: ", "))]}", to: "datapackage.json")
        try folder.write(
            """
            annee;ctn;AT;salaries
            2023;AA;100;1000
            2023;BB;200;2000
            2023;BB;200;2000
            2023;Total;999;5000
            2024;AA;110;1100
            2024;BB;x;2100
            2024;QQ;3;30
            2024;DD;5

            """, to: "at.csv")
        try folder.write("annee;ctn;MP\n2024;AA;10\n2024;BB;20", to: "mp.csv")
        try folder.write("annee;ctn;trajet\n", to: "vide.csv")
        try folder.write("a;b\n1;2\n", to: "autre.csv")
        try folder.write(
            "# R\n\n```vigie table\nindicator: AT, SALARIES\nby: ctn\n```\n\n```vigie annex\ncontent: findings\n```\n",
            to: "n.md")
        return folder
    }

    private func findings(_ folder: TestSupport.TemporaryFolder) throws -> [Finding] {
        let home = InstalledData(path: Project.root)
        return try CheckedFolder(
            folder.path, SchemeCatalogue(home.schemes), home: home,
            options: ReadingOptions(workers: 2, maximumRejects: 1)
        ).findings
    }

    /// Without the marks of print and of Markdown.
    private func plain(_ text: some StringProtocol) -> String {
        String(text).replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("’", with: "'")
            .replacing("\\", with: "")
    }

    @Test("Each finding has its kind, and its place where it has one")
    func kinds() throws {
        let findings = try findings(faulty())
        let expected: [Finding.Kind: [Int?]] = [
            .refusedRow: [7, 9], .totalMismatch: [5, 5], .emptyFile: [nil], .unreadFile: [nil], .truncatedFile: [3],
            .duplicatedKey: [4], .unknownCode: [8],
        ]
        #expect(Dictionary(grouping: findings, by: \.kind).mapValues { $0.map(\.line) } == expected, "\(findings)")
        #expect(findings.first { $0.kind == .unknownCode }?.value == "QQ")
    }

    @Test("The annex of a report lists what check prints, in its order and words", arguments: Language.allCases)
    func annex(language: Language) throws {
        let folder = try faulty()
        let files = try StudyReports.indicators(
            year: "2024", folder: folder.path, notebook: folder.path + "/n.md", maximumRejects: 1, language: language)
        let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
        let printed = text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { plain($0.dropFirst(2)) }
        let findings = try findings(folder)
        #expect(printed == findings.map { plain($0.text.text(language)) })
        let opening = language == .french ? "constat : " : "finding: "
        let lines = FindingsText.lines(findings, language).filter { $0.hasPrefix(opening) }
        #expect(lines.map { plain($0.dropFirst(opening.count)) } == printed)
    }

    @Test("The JSON has the same findings, each with what to do", arguments: Language.allCases)
    func json(language: Language) throws {
        let findings = try findings(faulty())
        let data = Data(FindingsJSON.text(findings, language).utf8)
        let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        #expect(objects.map { $0["message"] as? String } == findings.map { $0.text.text(language) })
        #expect(objects.map { $0["kind"] as? String } == findings.map(\.kind.rawValue))
        #expect(objects.map { $0["line"] as? Int } == findings.map(\.line))
        #expect(objects.map { $0["advice"] as? String } == findings.map { $0.kind.advice.text(language) })
    }

    @Test("Every finding is in two languages, with the same numbers")
    func languages() throws {
        for finding in try findings(faulty()) {
            #expect(finding.text.french != finding.text.english)
            let digits = [finding.text.french, finding.text.english].map { $0.filter(\.isNumber) }
            #expect(digits[0] == digits[1], "\(finding.text)")
        }
    }
}
