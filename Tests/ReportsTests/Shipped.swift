import Declarations
import Indicators
import TestSupport

/// What is shipped with Vigie.
enum Shipped {
    static func catalogue() throws -> Catalogue { try Catalogue(InstalledData(path: Project.root).indicators) }
}
