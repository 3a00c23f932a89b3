import Comparison
import Foundation
import Indicators
import Messages
import Reporting

/// The data files of a comparison that no portfolio holds: published figures, experiments, names of sectors.
struct CompareData {
    let anchors: [Anchor]
    let experiments: ExperimentPlan
    /// By CTN.
    let sectors: [String: String]
    /// The two files read, for the manifest.
    let paths: [String]

    init(_ home: InstalledData) throws(Fault) {
        let folder = home.path + "/Datasets/comparaison/"
        paths = [folder + "ancres.json", folder + "experiences.json"]
        let file: AnchorFile = try Self.read(paths[0])
        anchors = file.anchors
        experiments = try Self.read(paths[1])
        sectors = ReportLabels.committees(home)
    }

    /// What the tables of a comparison are made from besides the portfolio. Experiments are made where the notebook asks
    /// for a table of theirs: they take longer than the portfolio.
    func settings(_ asked: CompareSettings, _ plan: StudyPlan, _ home: InstalledData) throws -> ComparisonStudy.Settings
    {
        let model = try CaseModel(home: home, year: asked.year)
        let tables = Set(try plan.names().map { ComparedName($0).table })
        return ComparisonStudy.Settings(
            anchors: anchors, experiments: tables.isDisjoint(with: ExperimentTables.names) ? nil : experiments,
            model: model.enterprise, modelSource: model.source, sectors: sectors,
            budget: asked.budget.map { $0 * 100 }, seed: asked.seed)
    }

    private static func read<Content: Decodable>(_ path: String) throws(Fault) -> Content {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Fault(.unavailable, "\(path): not found; run 'make install' again")
        }
        do {
            return try JSONDecoder().decode(Content.self, from: data)
        } catch {
            throw Fault(.dataError, "\(path): \(error)")
        }
    }
}
