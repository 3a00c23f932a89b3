import Indicators
import Reports
import Words

/// One execution of a notebook: from what it asks to the files of the report, in memory.
public struct ReportRun {
    /// The study that answered.
    public let study: any Study
    /// The document first, the manifest last.
    public let files: [ReportFile]
    /// What the report was made of, as its last file tells it.
    let manifest: Manifest
    /// Sections that were left out: their heading, and why.
    public let omissions: [(heading: String, reason: String)]

    /// - Parameters:
    ///   - vocabulary: the words that the notebook may use.
    ///   - opening: reads and computes what the plan asks for.
    /// - Throws: `ReportError`, `NotebookError`, and whatever `opening` throws.
    public init(
        _ source: NotebookSource, _ settings: ReportSettings, _ vocabulary: Vocabulary,
        opening: (StudyPlan) throws -> any Study
    ) throws {
        var notebook = try settings.applied(to: source.notebook)
        let vocabulary = try vocabulary.adding(notebook.indicators)
        let study = try opening(StudyPlan(notebook, vocabulary))
        notebook.parameters["year"] = study.year
        var renderer = try NotebookRenderer(
            notebook, study: study, language: try settings.language(of: notebook), csv: CSVWriter(settings.csv),
            files: try source.files(withholding: study.withheld + settings.withheld))
        let rendering = try renderer.run()
        let files = Self.files(rendering, refusedRows: study.refusedRows)
        let manifest = Manifest(
            try study.account(rendering.tables), notebook, vocabulary, source, files: files,
            statements: Self.statements(rendering), key: settings.manifestKey)
        (self.study, self.manifest) = (study, manifest)
        self.files = files + [ReportFile(name: ReportFile.manifestName, text: try manifest.text())]
        omissions = rendering.omissions
    }

    private static func files(_ rendering: Rendering, refusedRows: String?) -> [ReportFile] {
        rendering.files.map { ReportFile(name: $0.name, text: $0.text) }
            + (refusedRows.map { [ReportFile(name: ReportFile.rejectsName, text: $0)] } ?? [])
    }

    private static func statements(_ rendering: Rendering) -> [Statement] {
        let report = rendering.files.first { $0.name == ReportFile.reportName }
        return rendering.printed.statements(of: report?.text ?? "", rendering.stated)
    }

    /// What a person at the terminal must know: of the data, then of what the report lacks.
    public var messages: [String] {
        study.messages + omissionMessages
    }

    /// Those of the messages for which a strict run does not publish: every warning and every section left out.
    public var objections: [String] { study.objections + omissionMessages }

    private var omissionMessages: [String] {
        omissions.map { "section left out: \($0.heading) (\($0.reason))" }
    }
}
