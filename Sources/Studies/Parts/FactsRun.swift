import Anchors
import Declarations
import Exchange
import Facts
import Foundation
import Indicators
import Intake
import Reporting
import Words

/// One run of `vigie facts`: a folder reduced to what a notebook asks for.
package struct FactsRun {
    private let facts: PartialFacts
    private let account: PartialFactsAccount
    /// What a person at the terminal must know of the folder.
    package let warnings: [Bilingual]

    /// - Parameter notebook: whose questions the parts are to answer once they are merged.
    /// - Throws: whatever reading the folder throws, and `NotebookError`.
    package init(
        folder: String, for notebook: NotebookSource, home: InstalledData, options: ReadingOptions
    ) throws {
        let vocabulary = try Vocabulary(home, folder: folder).adding(notebook.notebook.indicators)
        let questions = try StudyPlan(notebook.notebook, vocabulary).questions()
        let read = try AnsweredFolder(
            folders: [folder], questions: questions, vocabulary: vocabulary, home: home, options: options)
        let reader = try FolderReader(folder: folder, home: home, options: options)
        facts = PartialFacts(
            reader, FactRequests(questions, of: reader), readings: read.readings,
            copying: [AnchorBook.figuresFile, AnchorBook.findingsFile].filter {
                FileManager.default.fileExists(atPath: folder + "/" + $0)
            })
        account = PartialFactsAccount(
            notebook: notebook.name, version: Version.text, findings: read.findingsOfRows)
        warnings = read.warnings
    }

    /// Writes the partial facts in one step.
    package func write(to out: String) throws { try facts.write(to: out, account) }
}
