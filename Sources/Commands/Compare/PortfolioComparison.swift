import Comparison
import Intake
import Portfolios
import Schemes

/// A portfolio read and compared: one pass for each sum over the whole that a scheme needs, then one for the amounts.
struct PortfolioComparison {
    private(set) var plan: ComparisonPlan
    let tally: ComparisonTally
    let rejections: [Rejection]
    let rows: Int
    let source: PortfolioSource
    /// Sums over the portfolio, and the weight of the enterprises that lacked a fact for them.
    private(set) var aggregates: [(column: String, name: String, value: Double?, unknown: Double)] = []

    init(_ source: PortfolioSource, _ settings: CompareSettings, _ catalogue: SchemeCatalogue, workers: Int) throws {
        self.source = source
        let columns = try CompareColumns(settings, catalogue, hasClaims: source.hasClaims)
        plan = ComparisonPlan(
            year: settings.year, columns: columns.columns, pair: columns.pair, envelopeColumn: columns.envelope)
        var store = PassStore(source, year: settings.year)
        for index in plan.columns.indices {
            for name in plan.columns[index].law?.parts.last?.law.aggregateNames ?? [] {
                var sums = AggregateSums()
                try store.forEach { [plan] in
                    sums.merge(plan.aggregateSums(name, column: index, over: $0.enterprises, workers: workers))
                }
                if let ratio = sums.ratio {
                    plan.columns[index].circumstances.aggregates[name] = .init(value: ratio, source: .portfolio)
                }
                aggregates.append((plan.columns[index].label, name, sums.ratio, sums.unknown))
            }
        }
        var tally = plan.emptyTally
        var (rejections, rows) = ([Rejection](), 0)
        try store.forEach { [plan] pass in
            tally.merge(plan.tally(pass.enterprises, workers: workers))
            rejections += pass.rejections
            rows += pass.rows
        }
        (self.tally, self.rejections, self.rows) = (tally, rejections, rows)
    }

    /// Refused rows above the limit make the comparison wrong: an error that shows the first.
    func checkRejects(_ limit: Double, isReleased: Bool) throws(IntakeError) {
        guard let first = shownRejections(isReleased: isReleased).first,
            Double(rejections.count) > limit * Double(rows)
        else { return }
        throw .tooManyRejects(
            resource: first.file, file: first.file, rejected: rejections.count, read: rows, limit: limit, first: first)
    }

    /// Of a portfolio that was never released, a rejection says its place and reason, and no value.
    func shownRejections(isReleased: Bool) -> [Rejection] {
        isReleased ? rejections : rejections.map(\.withoutValues)
    }
}

/// The passes over a portfolio; the only one of a small portfolio is read once and kept.
private struct PassStore {
    private let source: PortfolioSource
    private let year: Int
    private var kept: PortfolioPass?

    init(_ source: PortfolioSource, year: Int) {
        self.source = source
        self.year = year
    }

    mutating func forEach(_ body: (PortfolioPass) throws -> Void) throws {
        for number in 0..<source.passes {
            var pass: PortfolioPass
            if let kept {
                pass = kept
            } else {
                pass = try source.pass(number)
                pass.deriveFacts(year: year, hasClaims: source.hasClaims)
            }
            if source.passes == 1 { kept = pass }
            try body(pass)
        }
    }
}
