import Disclosure
import Facts
import Indicators
import Intake
import Messages
import Reporting
import Reports
import Words

/// One comparison: from the folder of a portfolio to the files of its report, in memory.
struct CompareRun {
    let files: [ReportFile]
    let messages: [String]

    init(folder: String, arguments: Arguments, home: Home) throws {
        let source = try NotebookSource(arguments["notebook"] ?? "comparaison", home: home)
        let study = try CompareStudy(
            folder: folder, source, try CompareSettings(arguments), try SchemeCatalogue(arguments), home: home,
            options: try ReadingOptions(arguments))
        let rendering = try Self.rendering(study, source, arguments, home)
        messages =
            study.messages
            + rendering.omissions.map { "section left out: \($0.heading) (\($0.reason))" }
        var files = [ReportFile(name: ReportRun.reportName, text: rendering.markdown)]
        files += rendering.files.map { ReportFile(name: $0.name, text: $0.text) }
        let rejections = study.comparison.shownRejections(isReleased: study.regime == nil)
        if !rejections.isEmpty {
            files.append(ReportFile(name: ReportRun.rejectsName, text: RejectsFile.text(rejections)))
        }
        let manifest = try CompareManifest(
            study, source, files: files, tables: rendering.tables.map(TableRecord.init))
        self.files = files + [ReportFile(name: Manifest.name, text: try Manifest.text(manifest))]
    }

    /// The notebook executed: a comparison has tables of its own, and no indicator.
    private static func rendering(
        _ study: CompareStudy, _ source: NotebookSource, _ arguments: Arguments, _ home: Home
    ) throws -> Rendering {
        var notebook = source.notebook
        notebook.parameters["year"] = String(study.settings.year)
        notebook.parameters["lang"] = Language.french.rawValue
        guard let form = CSVWriter.Form(rawValue: arguments["csv"] ?? "plain") else {
            throw Fault.usage("--csv is plain or excel-fr")
        }
        let evaluator = try Evaluator(base: FactBase([]), parameters: home.parameters)
        var renderer = NotebookRenderer(
            notebook, evaluator: evaluator,
            labels: ReportLabels.labels(evaluator.base, home: home, language: .french), language: .french,
            csv: CSVWriter(form), annexes: CompareAnnexes(study), results: CompareResults(study.study))
        return try renderer.run()
    }
}
