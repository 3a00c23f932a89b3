import Disclosure
import Fragility
import Indicators
import Reporting
import Reports
import Words

/// A study whose figures are made: the folder, its occupational risk, and all that may be printed of its people.
struct FragilityStudy {
    let input: FragilityInput
    let occupational: OccupationalRisk
    let observatory: Observatory
    /// With the parameters of the run in place.
    let notebook: Notebook
    private let risks: [RiskColumn]

    init(
        _ input: FragilityInput, source: NotebookSource, settings: ReportSettings, home: Home, options: ReadingOptions
    ) throws {
        var notebook = source.notebook
        try settings.checkNames(in: notebook)
        notebook.parameters.merge(settings.parameters) { $1 }
        let declaration = input.survey.declaration
        let asked = try RiskQuestions(declaration)
        var occupational = try OccupationalRisk(
            input, questions: try notebook.questions() + asked.questions(year: nil), home: home, options: options)
        let year = try occupational.year(settings.year ?? notebook.parameters["year"])
        notebook.parameters["year"] = year
        notebook.parameters["lang"] = Language.french.rawValue
        try occupational.conceal(for: try notebook.questions(year: year) + asked.questions(year: Int(year)))
        self.occupational = occupational
        risks = asked.columns(occupational, year: Int(year) ?? 0, input.survey.codes)
        observatory = try Observatory(
            declaration, codes: input.survey.codes, files: input.survey.readings.map(\.file),
            territories: input.survey.territories, risks: risks,
            rules: try Self.rules(input, home: home))
        self.input = input
        self.notebook = notebook
    }

    /// The rules for persons in force on the day of the study.
    private static func rules(_ input: FragilityInput, home: Home) throws -> PersonsRules {
        let regime = try SecrecyRules(home.parameters).regime(.persons, year: input.survey.declaration.day.year)
        return PersonsRules(
            regime: regime, zeroReveals: input.survey.zeroReveals, release: input.survey.release)
    }

    /// The notebook executed; it copies nothing of `withheld`.
    func rendering(
        source: NotebookSource, settings: ReportSettings, home: Home, withheld: [String]
    ) throws -> Rendering {
        let evaluator = occupational.evaluator
        let annexes = FragilityAnnexes(
            input: input, occupational: occupational, observatory: observatory, home: home,
            notebook: source, withheld: withheld)
        var renderer = NotebookRenderer(
            notebook, evaluator: evaluator,
            labels: ReportLabels.labels(evaluator.base, home: home, language: .french), language: .french,
            csv: CSVWriter(settings.csv), annexes: annexes, results: FragilityResults(observatory, risks: risks))
        return try renderer.run()
    }
}
