import Comparison
import Declarations
import Intake
import Portfolios
import Schemes

/// The enterprise on which experiments are made: the built-in case of 75 employees and mean risk.
struct CaseModel {
    let enterprise: Enterprise
    let source: String

    private static let name = "75-moyen"
    /// The year of the built-in cases: the law of other years is tried on the same enterprise, moved.
    private static let dataYear = 2025

    init(home: InstalledData, year: Int) throws {
        let folder = home.path + "/Datasets/cas-types"
        let reader = try FolderReader(
            folder: folder, derivations: try Derivations(home.parameters), workers: 1, maximumRejects: 0)
        let cases = try PortfolioSource(reader).pass(0).enterprises
        guard let found = cases.first(where: { $0.id == Self.name }) else {
            throw InstallationError.missing(path: folder + "/" + Self.name)
        }
        enterprise = found.moved(by: year - Self.dataYear)
        source = reader.package.resources.first?.citation ?? folder
    }
}
