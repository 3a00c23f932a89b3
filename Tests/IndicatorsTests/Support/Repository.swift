import Declarations
import Indicators
import TestSupport
import Words

/// The parameter files of the repository.
enum Repository {
    /// The words that are shipped; a malformed file stops the tests with its place.
    static let vocabulary: Vocabulary = {
        do {
            return try Vocabulary(InstalledData(path: Project.root))
        } catch {
            fatalError("\(error)")
        }
    }()

    static var catalogue: Catalogue { vocabulary.catalogue }

    /// The indicator under a code, which the catalogue has.
    static func indicator(_ code: String) -> Indicator {
        guard let indicator = catalogue.indicator(code) else { fatalError("no indicator \(code)") }
        return indicator
    }

    /// What it is called.
    static func name(_ code: String) -> Bilingual { indicator(code).name }

    static var folder: String { Project.root }
    static var parameters: ParameterFiles { ParameterFiles(folder: Project.parameters) }
}
