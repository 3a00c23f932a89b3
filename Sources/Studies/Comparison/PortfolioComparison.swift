import Comparison
import Intake
import Portfolios
import Schemes

/// A portfolio read and compared: one pass for the sums over the whole that schemes need, then one for the amounts.
struct PortfolioComparison {
    let plan: ComparisonPlan
    let tally: ComparisonTally
    let rejections: [Rejection]
    let doubts: PortfolioDoubts
    let rows: Int
    let source: PortfolioSource
    let aggregates: [PortfolioAggregates.Sum]
    /// What a row of the portfolio is.
    let counted: CountedUnit

    /// - Parameter followedFacts: by the name of a scheme, the fact of which the mean over its beneficiaries is kept.
    init(
        _ source: PortfolioSource, _ settings: CompareSettings, _ catalogue: SchemeCatalogue,
        followedFacts: [String: String], workers: Int
    ) throws {
        self.source = source
        let columns = try CompareColumns(settings, catalogue, hasClaims: source.hasClaims)
        var passes = PassCache(source)
        let sums = try PortfolioAggregates(
            ComparisonPlan(
                year: settings.year, columns: columns.columns, pair: columns.pair, envelopeColumn: columns.envelope,
                followedFacts: followedFacts),
            over: &passes, workers: workers)
        (plan, aggregates) = (sums.plan, sums.sums)
        var tally = plan.emptyTally
        var (rejections, doubts, rows, shared) = ([Rejection](), PortfolioDoubts(), 0, 0)
        try passes.eachPass { [plan] pass in
            tally.merge(plan.tally(pass.enterprises, workers: workers))
            rejections += pass.rejections
            doubts.merge(pass.doubts)
            rows += pass.rows
            shared += pass.establishmentsOfSharedEnterprises
        }
        counted = shared > 0 ? .establishments : .enterprises
        (self.tally, self.rejections, self.doubts, self.rows) = (tally, rejections, doubts, rows)
    }

    /// Of a portfolio that was never released, a rejection says its place and reason, and no value.
    ///
    /// Refused rows above the limit make the comparison wrong, and so does one identifier that a spreadsheet damaged,
    /// whatever the limit: an error that shows the first.
    func checkRejects(_ limit: Double, isReleased: Bool) throws(IntakeError) {
        let shown = isReleased ? rejections : rejections.map(\.withoutValues)
        let damaged = shown.filter { $0.problem == .damagedIdentifier }
        if let first = damaged.first { throw .damagedIdentifiers(first: first, count: damaged.count, read: rows) }
        guard let first = shown.first,
            Double(rejections.count) > limit * Double(rows)
        else { return }
        throw .tooManyRejects(
            resource: first.file, file: first.file, rejected: rejections.count, read: rows, limit: limit, first: first)
    }
}
