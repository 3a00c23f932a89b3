import Declarations
import Disclosure
import Fragility
import TestSupport

extension PersonsRules {
    /// The rules of `Datasets/parameters`, in 2024.
    static func enforced(zeroReveals: Bool = false) throws -> PersonsRules {
        let files = ParameterFiles(folder: Project.root + "/Datasets/parameters")
        return PersonsRules(
            regime: try SecrecyRules(files).regime(.persons, year: 2024), zeroReveals: zeroReveals)
    }
}
