import Foundation
import Intake
import Reporting
import Studies
import StudySupport

/// Partial facts of folders, and reports on several folders, as tests ask for them.
enum Parts {
    /// Writes the partial facts of each folder beside it; gives their folders.
    static func facts(
        of folders: [String], for notebook: String = "rapport-annuel", workers: Int = 2
    ) throws -> [String] {
        try folders.map { folder in
            let source = try NotebookSource(notebook, shippedIn: MadeUpFolder.home.notebooks)
            let options = ReadingOptions(workers: workers, maximumRejects: ReadingOptions.defaultMaximumRejects)
            try FactsRun(folder: folder, for: source, home: MadeUpFolder.home, options: options)
                .write(to: folder + "-facts")
            return folder + "-facts"
        }
    }

    /// A report but for its manifest and the rows of the annex of inputs, which tell of the files themselves.
    static func report(_ folders: [String], notebook: String = "rapport-annuel") throws -> [String: String] {
        let files = try StudyReports.indicators(
            year: nil, folder: folders[0], others: Array(folders.dropFirst()), notebook: notebook)
        return Dictionary(
            uniqueKeysWithValues: files.filter { $0.name != ReportFile.manifestName }
                .map { ($0.name, withoutInputs($0.text)) })
    }

    private static func withoutInputs(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains(#/^\| [^|]*(sinistres|cotisations)\.csv \|/#) }.joined(separator: "\n")
    }
}
