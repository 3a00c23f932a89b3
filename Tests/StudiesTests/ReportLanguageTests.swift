import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing
import Words

@Suite("Every report in both languages") struct ReportLanguageTests {
    /// The folders of the committed reports, which are in French.
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case annual = "2024"
        case europe = "incitations-europe"
        case fragility = "demonstration-fragilites"
        case comparison = "demonstration-comparaison"

        var testDescription: String { rawValue }
        var folder: String { Project.root + "/Reports/" + rawValue }

        func english() throws -> [ReportFile] {
            switch self {
            case .annual: try StudyReports.indicators(year: "2024", language: .english)
            case .europe:
                try StudyReports.indicators(
                    year: nil, folder: Project.root + "/Datasets/europe", notebook: rawValue, language: .english)
            case .fragility: try FragilityFolder().report(language: .english)
            case .comparison:
                try Comparisons.files(
                    Comparisons.demonstration, try Comparisons.committedWords() + ["--lang", "en"])
            }
        }
    }

    private static let french: Set<String> = [
        "le", "la", "les", "des", "du", "une", "est", "sont", "et", "ou", "aux", "qui", "ne", "pas", "pour", "avec",
        "dans",
        "sur", "par", "sans", "selon", "chaque", "cette", "année", "années", "ensemble", "entreprises", "salariés",
        "sinistres",
        "disponible", "statistique",
    ]
    private static let english: Set<String> = [
        "the", "of", "and", "is", "are", "with", "for", "from", "which", "by", "not", "this", "available", "employees",
    ]

    @Test("The English report has no French word or sign, and the figures of the French one", arguments: Kind.allCases)
    func englishReports(kind: Kind) throws {
        let files = try kind.english()
        let report = try #require(files.first { $0.name == ReportFile.reportName }).text
        let figures = files.filter { $0.name.hasSuffix(".svg") }.map { Self.words(of: $0.text) }
        for line in try ReportProse(([report] + figures).joined(separator: "\n")).lines {
            #expect(line.words.isDisjoint(with: Self.french), "\(line.text)")
            #expect(!line.text.contains(Self.frenchSigns), "\(line.text)")
        }
        let tables = files.filter { $0.name.hasPrefix("tables/") }
        #expect(ReportFolder.differences(tables, in: kind.folder).filter { $0.hasPrefix("tables/") } == [])
    }

    /// Quotation marks, spaces and decimal commas.
    private static var frenchSigns: Regex<Substring> {
        #/[«»\u{A0}\u{202F}]|\d %|[\p{L}\d)] [;:?!](?:\s|$)|\d,\d{1,2}(?!\d)/#
    }

    /// What a drawing says, but for its source, which is its last text.
    private static func words(of drawing: String) -> String {
        let texts = drawing.matches(of: #/>([^<>]+)</#).map { String($0.1) }
        return texts.prefix { !$0.hasPrefix("Source") }.joined(separator: "\n")
    }

    @Test("The French report has no English word or quotation mark", arguments: Kind.allCases)
    func frenchReports(kind: Kind) throws {
        let report = try String(contentsOfFile: kind.folder + "/" + ReportFile.reportName, encoding: .utf8)
        for line in try ReportProse(report).lines {
            #expect(line.words.isDisjoint(with: Self.english), "\(line.text)")
            #expect(!line.text.contains(#/[“”]/#), "\(line.text)")
        }
    }

    @Test("What a citation, a path, a code and a name of a file say is no prose; the rest is")
    func prose() throws {
        let text = """
            *Source:* Journal officiel, par exemple.
            See [le lien](tables/par-ctn.csv), `vigie check` and "dont IP": pour | Pays de la Loire |
            ## Register of the tables
            | le registre |
            ## Method
            """
        let lines = try ReportProse(text).lines
        #expect(lines.map(\.words).contains(["see", "le", "lien", "and", "pour"]))
        #expect(lines.allSatisfy { !$0.text.contains("registre") && !$0.text.contains("officiel") })
    }
}

/// The lines of a report that its authors and the program wrote: without the names and citations that stay as their
/// sources have them.
private struct ReportProse {
    struct Line {
        let text: String

        /// In lower case; a code such as `at-par-ctn` is one word.
        var words: Set<String> { Set(text.matches(of: #/[\p{L}\d_-]+/#).map { $0.0.lowercased() }) }
    }

    let lines: [Line]

    init(_ report: String) throws {
        // The register of the official tables quotes their titles, and says so.
        var text = report.replacing(#/(?s)\n## Register of.*?(?=\n## |$)/#, with: "")
        for citation in try Self.citations() { text = text.replacing(citation, with: "") }
        // A reason that is a code too, in the tables of both languages; words of an Italian source.
        for name in [
            "Pays de la Loire", "La Réunion", "Under 80 % of the points", "circa 1,8 miliardi", "oltre 244,5 milioni",
        ] {
            text = text.replacing(name, with: "")
        }
        // Titles of the tables of diseases, which decrees give: « Affections … (057A) ».
        text = text.replacing(#/\| [^|\n]*\(\d{3}[A-Z]\)/#, with: "")
        // Targets of links, names that programs read, names of columns.
        text = text.replacing(#/\]\([^)\n]*\)|`[^`\n]*`|"[^"\n]*"/#, with: "]")
        lines = text.split(separator: "\n").filter { !$0.hasPrefix("*Source") }.map { Line(text: String($0)) }
    }

    /// Texts that data files give once for both languages, longest first.
    private static func citations() throws -> [String] {
        let root = Project.root + "/Datasets"
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".json") }
        var found: Set<String> = []
        for file in files {
            let data = try Data(contentsOf: URL(fileURLWithPath: root + "/" + file))
            let content = try JSONSerialization.jsonObject(with: data)
            if file.hasSuffix("datapackage.json"), let title = (content as? [String: Any])?["title"] as? String {
                found.insert(title)
            }
            collect(content, into: &found)
        }
        return found.filter { $0.count > 8 }.sorted { ($1.count, $0) < ($0.count, $1) }
            .map { Typography.applied($0, .english) }
    }

    private static func collect(_ content: Any, into found: inout Set<String>) {
        if let list = content as? [Any] { for entry in list { collect(entry, into: &found) } }
        for (key, value) in content as? [String: Any] ?? [:] {
            if ["source", "reference", "secrecyStatement"].contains(key), let text = value as? String {
                found.insert(text)
            } else {
                collect(value, into: &found)
            }
        }
    }
}
