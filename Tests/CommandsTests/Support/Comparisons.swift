import Declarations
import Foundation
import Reporting
import TestSupport

@testable import Commands

/// Comparisons made in memory.
enum Comparisons {
    static let demonstration = Project.root + "/Datasets/portefeuille-demo"

    /// The words of the Makefile that make the committed comparison, its variable in place.
    static func committedWords() throws -> [String] {
        let makefile = try String(contentsOfFile: Project.root + "/Makefile", encoding: .utf8)
        let lines = makefile.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.firstIndex(where: { $0.hasPrefix("COMPARE = ") }) else { return [] }
        let text = lines[first...].prefix { !$0.isEmpty }.joined(separator: " ").replacing("\\", with: " ")
        return text.split(separator: " ").map(String.init).dropFirst(3).map { $0 }
    }

    static func files(_ folder: String, _ words: [String]) throws -> [ReportFile] {
        try run(folder, words).files
    }

    static func run(_ folder: String, _ words: [String]) throws -> ReportRun {
        var arguments = Arguments()
        for (name, value) in zip(words, words.dropFirst()) where name.hasPrefix("--") {
            arguments.values[String(name.dropFirst(2)), default: []].append(value)
        }
        return try CompareCommand.run(folder: folder, arguments, InstalledData(path: Project.root))
    }
}
