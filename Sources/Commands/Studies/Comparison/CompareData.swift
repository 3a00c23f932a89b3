import Comparison
import Declarations
import Indicators
import Messages
import Reporting

/// The data files of a comparison that no portfolio holds: published figures, experiments, names of sectors.
struct CompareData {
    let anchors: [Anchor]
    let experiments: ExperimentPlan
    /// By CTN.
    let sectors: [String: String]
    /// By the codes of Eurostat.
    let countries: [String: String]
    /// The two files read, for the manifest.
    let paths: [String]

    init(_ home: InstalledData) throws {
        let folder = home.path + "/Datasets/comparaison/"
        paths = [folder + "ancres.json", folder + "experiences.json"]
        let file: AnchorFile = try Self.read(paths[0])
        anchors = file.anchors
        experiments = try Self.read(paths[1])
        sectors = try ReportLabels.committees(home)
        countries = try ReportLabels.countries(home)
    }

    /// What the tables of a comparison are made from besides the portfolio. Experiments are made where the notebook asks
    /// for a table of theirs: they take longer than the portfolio.
    func settings(_ asked: CompareSettings, _ plan: StudyPlan, _ home: InstalledData) throws -> ComparisonStudy.Settings
    {
        let model = try CaseModel(home: home, year: asked.year)
        let tables = Set(try plan.names().map { ComparedName($0).table })
        return ComparisonStudy.Settings(
            anchors: anchors, experiments: tables.isDisjoint(with: ExperimentTables.names) ? nil : experiments,
            model: model.enterprise, modelSource: model.source, sectors: sectors, countries: countries,
            budget: asked.budget.map { $0 * 100 }, seed: asked.seed)
    }

    static func read<Content: Decodable>(_ path: String) throws(Fault) -> Content {
        do {
            return try DeclaredFile(path: path).decoded()
        } catch {
            guard error.fault != .notFound else {
                throw Fault(.unavailable, "\(path): not found; run 'make install' again")
            }
            throw Fault(.dataError, Fault(error).text)
        }
    }
}
