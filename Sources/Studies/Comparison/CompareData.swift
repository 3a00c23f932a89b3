import Comparison
import Declarations
import Indicators
import Reporting
import Words

/// The data files of a comparison that no portfolio holds: published figures, experiments, names of sectors.
struct CompareData {
    let anchors: [Anchor]
    let experiments: ExperimentPlan
    /// By CTN.
    let sectors: [String: Bilingual]
    /// By the codes of Eurostat.
    let countries: [String: Bilingual]
    /// The two files read, for the manifest.
    let paths: [String]

    init(_ home: InstalledData) throws {
        let names = ["ancres.json", "experiences.json"].map { "Datasets/comparaison/" + $0 }
        paths = names.map { home.path + "/" + $0 }
        let file: AnchorFile = try home.read(names[0])
        anchors = file.anchors
        experiments = try home.read(names[1])
        guard experiments.sizes.contains(experiments.followed) else {
            throw InstallationError.broken(
                DeclarationError(
                    file: paths[1], position: nil, path: "followed",
                    fault: .wrongValue(expected: "one of the sizes", found: "\(experiments.followed)")))
        }
        sectors = try ReportLabels.committees(home)
        countries = try ReportLabels.countries(home)
    }

    /// What the tables of a comparison are made from besides the portfolio. Experiments are made where the notebook asks
    /// for a table of theirs: they take longer than the portfolio.
    func settings(
        _ asked: CompareSettings, _ plan: StudyPlan, _ home: InstalledData, counted: CountedUnit
    ) throws -> ComparisonStudy.Settings {
        let model = try CaseModel(home: home, year: asked.year)
        let tables = Set(try plan.names().map { FigureName($0).table })
        return ComparisonStudy.Settings(
            anchors: anchors, experiments: tables.isDisjoint(with: ExperimentTables.names) ? nil : experiments,
            model: model.enterprise, modelSource: model.source, sectors: sectors, countries: countries,
            budget: asked.budget.map { $0 * 100 }, seed: asked.seed, counted: counted)
    }
}
