import Declarations
import Exchange
import Facts
import Indicators
import Intake
import Reporting

/// The statements that make the partial facts of a folder; its descriptor is read, and none of its files.
package enum SQLStatements {
    package static func script(
        of folder: String, for notebook: NotebookSource, _ dialect: SQLDialect, into out: String, home: InstalledData
    ) throws -> SQLScript {
        let vocabulary = try Vocabulary(home, folder: folder).adding(notebook.notebook.indicators)
        let questions = try StudyPlan(notebook.notebook, vocabulary).questions()
        let options = ReadingOptions(workers: 1, maximumRejects: ReadingOptions.defaultMaximumRejects)
        let reader = try FolderReader(folder: folder, home: home, options: options)
        return try SQLScript(
            reader, FactRequests(questions, of: reader), dialect, into: out,
            title: "Partial facts of \(reader.package.name) for \(notebook.name).")
    }
}
