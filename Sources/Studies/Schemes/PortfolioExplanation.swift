import Comparison
import Declarations
import Intake
import Messages
import Portfolios
import Schemes

/// One enterprise of a portfolio through one scheme, or through every scheme in force, with the sums over the portfolio
/// that a comparison uses.
package struct PortfolioExplanation {
    private let words: SchemeWords
    private let columns: [ComparedScheme]
    private let enterprise: Enterprise

    /// - Parameter settings: the schemes and their year.
    package init(
        of id: String, in folder: String, _ settings: CompareSettings, _ catalogue: SchemeCatalogue,
        home: InstalledData, options: ReadingOptions, words: SchemeWords
    ) throws {
        let source = try PortfolioSource(FolderReader(folder: folder, home: home, options: options))
        let asked = try CompareColumns(settings, catalogue, hasClaims: source.hasClaims)
        var passes = PassCache(source)
        let plan = ComparisonPlan(year: settings.year, columns: asked.columns, pair: nil, envelopeColumn: nil)
        columns = try PortfolioAggregates(plan, over: &passes, workers: options.workers).plan.columns
        guard let enterprise = try passes.enterprise(id) else {
            throw SchemeError.unknownEnterprise(id: id, place: folder, known: [])
        }
        self.enterprise = enterprise
        self.words = words
    }

    /// One text a scheme.
    package var texts: [String] { columns.map(text) }

    /// Every part of the year, or why there is none.
    private func text(_ column: ComparedScheme) -> String {
        guard let law = column.law else {
            return "\(enterprise.id), \(column.label): not in force in \(column.year); its periods: "
                + column.periods.joined(separator: ", ") + "\n\n"
        }
        if let obstacle = column.obstacle(for: enterprise) {
            return "\(enterprise.id), \(column.label): undetermined: \(SchemeSentence.obstacle(obstacle))\n\n"
        }
        let results = law.explained(for: enterprise, column.circumstances)
        return ExplanationText(column.scheme, words).text(law, results) + "\n"
    }
}
