import Declarations
import Indicators
import TestSupport

/// What is shipped with Vigie.
enum Shipped {
    static func vocabulary() throws -> Vocabulary { try Vocabulary(InstalledData(path: Project.root)) }
}
