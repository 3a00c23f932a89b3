import Anchors
import Disclosure
import Facts
import Indicators
import Intake
import Messages
import Reporting
import Reports

/// One execution of a notebook: from the folder to the files of the report, in memory.
struct ReportRun {
    static let reportName = "rapport.md"
    static let rejectsName = "rejects.csv"

    let study: Study
    let files: [ReportFile]
    let omissions: [(heading: String, reason: String)]

    init(
        folder: String, source: NotebookSource, settings: ReportSettings, home: Home, options: ReadingOptions
    ) throws {
        var notebook = source.notebook
        try settings.checkNames(in: notebook)
        notebook.parameters.merge(settings.parameters) { $1 }
        if let year = settings.year { notebook.parameters["year"] = year }
        var study = try Study(
            folder: folder, questions: try notebook.questions(), home: home, options: options, hasManifest: true)
        let year = try Self.year(notebook.parameters["year"], study: study)
        notebook.parameters["year"] = year
        try study.conceal(for: try notebook.questions(year: year))
        self.study = study
        let language = try settings.language ?? ReportSettings.language(notebook.parameters["lang"] ?? "fr")
        notebook.parameters["lang"] = language.rawValue
        let anchors = try AnchorBook(dataFolder: folder)
        let annexes = ReportAnnexes(
            study: study, home: home, language: language, notebook: source,
            withheld: try DescriptorFile.declaredFiles(folder: folder))
        var renderer = NotebookRenderer(
            notebook, evaluator: study.evaluator,
            labels: ReportLabels.labels(study.base, home: home, language: language), language: language,
            csv: CSVWriter(settings.csv), annexes: annexes, results: anchors.map(AnchorResults.init) ?? NoResults())
        let rendering = try renderer.run()
        omissions = rendering.omissions
        var files = [ReportFile(name: Self.reportName, text: rendering.markdown)]
        files += rendering.files.map { ReportFile(name: $0.name, text: $0.text) }
        if let rejects = RejectsFile.text(study.readings) {
            files.append(ReportFile(name: Self.rejectsName, text: rejects))
        }
        let manifest = try Manifest(
            study: study, anchors: anchors, notebook: notebook, source: source, home: home, files: files,
            tables: rendering.tables.map(TableRecord.init))
        self.files = files + [ReportFile(name: Manifest.name, text: try manifest.text())]
    }

    /// The year asked for, which the data must hold when they hold any, or the latest one that has claims.
    private static func year(_ asked: String?, study: Study) throws(Fault) -> String {
        let years = study.base.years
        if let asked, asked != Notebook.latest {
            guard years.isEmpty || years.contains(asked) else {
                throw Fault(
                    .dataError, "the data hold nothing of \(asked); years there: \(years.joined(separator: ", "))")
            }
            return asked
        }
        guard let latest = study.base.yearsWithClaims.last ?? years.last ?? study.declaredYears.last else {
            throw Fault(.dataError, "the data hold no row, hence no year; say which one the report is of with --year")
        }
        return latest
    }
}

extension Study {
    /// Years that the descriptor gives to whole files, in order: all that is known where no file has a row.
    fileprivate var declaredYears: [String] {
        readings.compactMap { $0.resource.vigie?.constants?["year"]?.text }.sorted()
    }
}

/// One file of a report.
struct ReportFile: Sendable {
    let name: String
    let text: String
}
