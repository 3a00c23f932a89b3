import Comparison
import Intake
import Messages
import Portfolios
import Schemes

/// `vigie schemes explain --portfolio FOLDER`: one enterprise of a portfolio through one scheme, or through every
/// scheme in force, with the sums over the portfolio that `vigie compare` uses.
struct PortfolioExplanation {
    private let catalogue: SchemeCatalogue
    private let words: SchemeWords

    init(_ catalogue: SchemeCatalogue, _ words: SchemeWords) {
        self.catalogue = catalogue
        self.words = words
    }

    func run(
        _ name: String?, _ id: String, _ folder: String, _ arguments: Arguments, _ terminal: Terminal
    ) throws -> ExitCode {
        guard let year = arguments["year"].flatMap({ Int($0) }) else { throw Fault.usage("--year Y is missing") }
        let home = try InstalledData.located()
        let options = try ReadingOptions(arguments)
        let reader = try FolderReader(folder: folder, home: home, options: options)
        let source = try PortfolioSource(reader)
        let columns = try CompareColumns(
            CompareSettings(schemes: [name ?? CompareSettings.all], year: year), catalogue, hasClaims: source.hasClaims)
        var passes = PassCache(source, year: year)
        let plan = ComparisonPlan(year: year, columns: columns.columns, pair: nil, envelopeColumn: nil)
        let sums = try PortfolioAggregates(plan, over: &passes, workers: options.workers)
        guard let enterprise = try passes.enterprise(id) else {
            throw Fault(.dataError, "\(folder) has no enterprise \(id)")
        }
        for column in sums.plan.columns { try terminal.write(text(column, enterprise)) }
        return .done
    }

    /// Every part of the year, or why there is none.
    private func text(_ column: ComparedScheme, _ enterprise: Enterprise) -> String {
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
