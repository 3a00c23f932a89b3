import Declarations
import Portfolios
import Schemes

/// The words that a portfolio may use: those of every scheme at hand, and the CTN.
enum PortfolioVocabulary {
    static func words(_ catalogue: SchemeCatalogue, _ home: InstalledData) throws -> PortfolioWords {
        PortfolioWords(try catalogue.all(), codes: ["ctn": Set(try ReportLabels.committees(home).keys)])
    }
}
