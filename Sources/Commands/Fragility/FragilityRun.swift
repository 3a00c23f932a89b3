import Facts
import Fragility
import Indicators
import Intake
import Notebooks
import Reports
import Surveys

/// One execution of a notebook on a study of fragilities: from the folder to the files of the report, in memory.
struct FragilityRun {
    let files: [ReportFile]
    let omissions: [(heading: String, reason: String)]
    let warnings: [String]

    init(
        folder: String, key: String?, source: NotebookSource, settings: ReportSettings, home: Home,
        options: ReadingOptions
    ) throws {
        let input = try FragilityInput(folder: folder, key: key, home: home, options: options)
        var notebook = source.notebook
        try settings.checkNames(in: notebook)
        notebook.parameters.merge(settings.parameters) { $1 }
        let risks = try RiskQuestions(input.survey.declaration)
        let occupational = try OccupationalRisk(
            input, questions: try notebook.questions() + risks.questions(year: nil), home: home, options: options)
        let year = try occupational.year(settings.year ?? notebook.parameters["year"])
        notebook.parameters["year"] = year
        notebook.parameters["lang"] = Language.french.rawValue
        let observatory = try Observatory(
            input.survey.declaration, codes: input.survey.codes, files: input.survey.readings.map(\.file),
            territories: input.survey.territories,
            risks: risks.columns(occupational, year: Int(year) ?? 0, input.survey.codes),
            gate: SumGate(minimum: Self.minimumPersons))
        let annexes = FragilityAnnexes(
            input: input, occupational: occupational, observatory: observatory, home: home,
            notebookFolder: source.folder)
        var renderer = NotebookRenderer(
            notebook, evaluator: occupational.evaluator,
            labels: ReportLabels.labels(occupational.evaluator.base, home: home, language: .french), language: .french,
            csv: CSVWriter(settings.csv), annexes: annexes,
            results: FragilityResults(
                observatory, risks: risks.columns(occupational, year: Int(year) ?? 0, input.survey.codes)))
        let rendering = try renderer.run()
        omissions = rendering.omissions
        warnings = input.warnings + (occupational.study?.warnings.map(\.english) ?? [])
        var files = [ReportFile(name: ReportRun.reportName, text: rendering.markdown)]
        files += rendering.files.map { ReportFile(name: $0.name, text: $0.text) }
        if let rejects = SurveyRejectsFile.text(input.survey) {
            files.append(ReportFile(name: ReportRun.rejectsName, text: rejects))
        }
        let manifest = try FragilityManifest(
            input: input, occupational: occupational, observatory: observatory, notebook: notebook, source: source,
            home: home, files: files)
        self.files = files + [ReportFile(name: Manifest.name, text: try manifest.text())]
    }

    /// Persons with social or health data: nothing is said of fewer than eleven.
    ///
    /// Source: SNDS documentation (« les effectifs inférieurs à 11 ne sont pas restitués »), CASD, CNIL.
    static let minimumPersons = 11
}

/// The folder of a study, read.
struct FragilityInput {
    let reader: FolderReader
    let survey: SurveyFolder
    /// Names the key without giving anything of it away; nil without persons.
    let keyIdentifier: String?

    init(folder: String, key: String?, home: Home, options: ReadingOptions) throws {
        reader = try FolderReader(
            folder: folder, derivations: try Derivations(home.parameters), workers: options.workers,
            maximumRejects: options.maximumRejects)
        let declaration = try FragilityDeclaration.read(folder: folder)
        let secret = try key.map { try PseudonymKey(file: $0) }
        let epices = try EPICES.questionnaire(try home.instruments.parameter(EPICES.code), year: declaration.day.year)
        survey = try SurveyFolder(reader, declaration: declaration, epices: epices, key: secret)
        keyIdentifier = survey.readings.isEmpty ? nil : secret?.identifier
    }

    /// What a reader of the figures must know and could miss.
    var warnings: [String] {
        survey.readings.flatMap { reading -> [String] in
            let file = reading.resource.path
            var lines: [String] = []
            if reading.tally.read == 0 { lines.append("\(file): a header and no row") }
            if let first = reading.rejections.first {
                lines.append(
                    "\(file): \(reading.tally.rejected) of \(reading.tally.read) rows refused; first: "
                        + SurveySentence.text(first))
            }
            return lines
        }
    }
}
