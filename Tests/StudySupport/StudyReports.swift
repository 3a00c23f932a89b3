import Declarations
import Indicators
import Intake
import Reporting
import Studies
import TestSupport
import Words

/// Reports made in memory, with the notebooks and the data of the project.
package enum StudyReports {
    private static let home = InstalledData(path: Project.root)

    /// The words that are shipped.
    package static func vocabulary() throws -> Vocabulary { try Vocabulary(home) }

    /// - Parameter notebook: name or path.
    package static func run(
        _ notebook: String, _ settings: ReportSettings = ReportSettings(), opening: (StudyPlan) throws -> any Study
    ) throws -> ReportRun {
        let source = try NotebookSource(notebook, shippedIn: home.notebooks, language: settings.language)
        return try ReportRun(source, settings, vocabulary(), opening: opening)
    }

    /// A report on the catalogue, of a folder and of `others` that hold parts of the same files; half a percent of the rows may be refused, unless `maximumRejects` says more.
    package static func indicators(
        year: String?, folder: String = Project.root + "/Datasets", others: [String] = [],
        notebook: String = "rapport-annuel",
        workers: Int = 2, maximumRejects: Double = ReadingOptions.defaultMaximumRejects,
        parameters: [String: String] = [:], language: Language? = nil
    ) throws -> [ReportFile] {
        let options = ReadingOptions(workers: workers, maximumRejects: maximumRejects)
        return try run(notebook, ReportSettings(year: year, language: language, parameters: parameters)) {
            try IndicatorStudy(
                folders: [folder] + others, $0, home: InstalledData(path: Project.root), options: options)
        }.files
    }
}
