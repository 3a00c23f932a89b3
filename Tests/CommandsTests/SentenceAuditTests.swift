import Digests
import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing
import Words

/// A figure of a sentence is changed, and the digest of the text made that of the changed one.
@Suite("Sentences of a report are audited") struct SentenceAuditTests {
    enum Kind: String, CaseIterable { case report, compare, fragility }

    private let folder: TemporaryFolder
    private var out: String { folder.path + "/out" }

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "In each study and language, a changed number is found, and so it is where the manifest tells it too",
        arguments: Kind.allCases, [Language.french, .english])
    func changed(kind: Kind, language: Language) throws {
        try ReportFolder.write(try files(kind, language), to: out)
        let whole = try Program.run(["audit", out])
        #expect(whole.status == 0 && whole.output.contains("held against a table too"), "\(whole.output)")
        let told = try #require(try statements().first { $0["figures"] != nil })
        let line = try #require(told["line"] as? Int)
        let figure = try #require((told["figures"] as? [[String: Any]])?.first)
        let shown = try #require(figure["shown"] as? String)
        let other = shown.dropLast() + (shown.hasSuffix("7") ? "8" : "7")
        try replace(shown, with: String(other), onLine: line)
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 1)
        #expect(
            ending.output.contains("finding: rapport.md, line \(line): the report had no line with"), "\(ending.output)"
        )
        try tell(String(other), for: shown, onLine: line)
        let mended = try Program.run(["audit", out])
        #expect(mended.status == 1)
        #expect(mended.output.contains("line \(line): \(other) is no figure of tables/"), "\(mended.output)")
    }

    @Test("A sentence that is added is found")
    func added() throws {
        try ReportFolder.write(try files(.report, .french), to: out)
        let text = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        try write(text + "\nLe tableau 079A compte 12 maladies.\n")
        let ending = try Program.run(["audit", out])
        #expect(
            ending.status == 1 && ending.output.contains("these numbers when it was made: 079 12"), "\(ending.output)")
    }

    private func files(_ kind: Kind, _ language: Language) throws -> [ReportFile] {
        switch kind {
        case .report:
            try folder.write(Self.claims, to: "sinistres.csv")
            try folder.write(Self.contributions, to: "cotisations.csv")
            try folder.describe()
            try folder.declareReleased()
            try folder.write(Self.notebook("IF", "indicator: IF\nby: ctn\ntotal: yes"), to: "n.md")
            return try StudyReports.indicators(
                year: "2024", folder: folder.path, notebook: folder.path + "/n.md", language: language)
        case .compare:
            let portfolio = try SmallPortfolio()
            let value = "from=portefeuille measure=entreprises"
            try portfolio.write(Self.notebook(value, "from: portefeuille"), to: "n.md")
            return try Comparisons.files(
                portfolio.path,
                [
                    "--schemes", "fr-tarif", "--year", "2025", "--notebook", portfolio.path + "/n.md", "--lang",
                    language.rawValue,
                ])
        case .fragility: return try FragilityFolder().report(language: language)
        }
    }

    private static func notebook(_ value: String, _ table: String) -> String {
        "Chiffre : `vigie value \(value)`.\n\n```vigie table\n\(table)\ntitle: T\n```\n"
    }

    private static let claims = """
        siret;annee;evenement;ctn;jours_it
        00000000000011;2024;AT;A;10
        00000000000022;2024;AT;B;20

        """
    private static let contributions = """
        siret;annee;ctn;salaries;heures
        00000000000011;2024;A;3000;4800000
        00000000000022;2024;B;1000;1600000

        """

    private func manifest() throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: out + "/manifest.json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func statements() throws -> [[String: Any]] {
        try #require(try manifest()["statements"] as? [[String: Any]])
    }

    private func replace(_ shown: String, with other: String, onLine line: Int) throws {
        let text = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[line - 1].contains(shown))
        lines[line - 1] = lines[line - 1].replacing(shown, with: other)
        try write(lines.joined(separator: "\n"))
    }

    /// Writes the report, and its digest into the manifest.
    private func write(_ text: String) throws {
        let path = out + "/rapport.md"
        let earlier = try #require(FileDigest(file: path)).sha256
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let now = try #require(FileDigest(file: path)).sha256
        let told = try String(contentsOfFile: out + "/manifest.json", encoding: .utf8)
        #expect(told.contains(earlier))
        try told.replacing(earlier, with: now).write(
            toFile: out + "/manifest.json", atomically: true, encoding: .utf8)
    }

    /// Has the manifest tell the other number too.
    private func tell(_ other: String, for shown: String, onLine line: Int) throws {
        func digits(_ text: String) -> String {
            text.split { !$0.isWholeNumber }.joined(separator: " ")
        }
        var manifest = try manifest()
        manifest["statements"] = try statements().map { statement in
            guard statement["line"] as? Int == line else { return statement }
            var changed = statement
            let numbers = try #require(statement["numbers"] as? String)
            changed["numbers"] = numbers.replacing(digits(shown), with: digits(other))
            changed["figures"] = (statement["figures"] as? [[String: Any]])?.map { figure in
                figure["shown"] as? String == shown ? figure.merging(["shown": other]) { $1 } : figure
            }
            return changed
        }
        try JSONSerialization.data(withJSONObject: manifest).write(
            to: URL(fileURLWithPath: out + "/manifest.json"))
    }
}
