import Comparison
import Declarations
import Foundation
import Intake
import Reporting
import Schemes
import Studies
import TestSupport
import Words

/// Comparisons made in memory.
package enum Comparisons {
    package static let demonstration = Project.root + "/Datasets/portefeuille-demo"

    /// The words of the Makefile that make the committed comparison, its variable in place.
    package static func committedWords() throws -> [String] {
        let makefile = try String(contentsOfFile: Project.root + "/Makefile", encoding: .utf8)
        let lines = makefile.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.firstIndex(where: { $0.hasPrefix("COMPARE = ") }) else { return [] }
        let text = lines[first...].prefix { !$0.isEmpty }.joined(separator: " ").replacing("\\", with: " ")
        return text.split(separator: " ").map(String.init).dropFirst(3).map { $0 }
    }

    package static func files(_ folder: String, _ words: [String]) throws -> [ReportFile] {
        try run(folder, words).files
    }

    /// A comparison as options of the command line would ask for it; those that are read are the ones below.
    package static func run(_ folder: String, _ words: [String]) throws -> ReportRun {
        var options: [String: String] = [:]
        for (name, value) in zip(words, words.dropFirst()) where name.hasPrefix("--") { options[name] = value }
        let home = InstalledData(path: Project.root)
        var settings = CompareSettings(
            schemes: list(options["--schemes"]), year: options["--year"].flatMap { Int($0) } ?? 2025)
        settings.between = list(options["--between"])
        settings.envelope = options["--envelope"]
        settings.isEverywhere = words.contains("--everywhere")
        settings.seed = options["--seed"].flatMap { UInt64($0) } ?? 1
        settings.lawValues = list(options["--value"]).compactMap { text in
            let parts = text.split(separator: "=").map(String.init)
            return Double(parts[1]).map { LawValue(name: parts[0], number: $0) }
        }
        let reading = ReadingOptions(
            workers: options["--workers"].flatMap { Int($0) } ?? 2,
            maximumRejects: options["--max-rejects"].flatMap { Double($0) }.map { $0 / 100 }
                ?? ReadingOptions.defaultMaximumRejects)
        return try StudyReports.run(
            options["--notebook"] ?? "comparaison",
            ReportSettings(
                year: String(settings.year), language: options["--lang"].flatMap(Language.init(rawValue:)))
        ) {
            let catalogue = SchemeCatalogue(home.schemes, replacing: settings.lawValues)
            return try CompareStudy(folder: folder, $0, settings, catalogue, home: home, options: reading)
        }
    }

    private static func list(_ text: String?) -> [String] { (text ?? "").split(separator: ",").map(String.init) }
}
