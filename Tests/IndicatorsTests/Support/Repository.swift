import Declarations
import TestSupport

/// The parameter files of the repository.
enum Repository {
    static var folder: String { Project.root }
    static var parameters: ParameterFiles { ParameterFiles(folder: Project.parameters) }
}
