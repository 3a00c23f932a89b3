import Comparison
import Portfolios
import Schemes

/// The sums over the whole that the columns of a comparison need, made from the portfolio.
///
/// The sums of one scheme may rest on one another: they are made in their order, those of different schemes together.
struct PortfolioAggregates {
    struct Sum {
        let column: String
        let name: String
        /// Nil when nothing was summed.
        let value: Circumstances.Aggregate?
    }

    private(set) var plan: ComparisonPlan
    private(set) var sums: [Sum] = []

    init(_ plan: ComparisonPlan, over passes: inout PassCache, workers: Int) throws {
        self.plan = plan
        let names = plan.columns.map { $0.law?.parts.last?.law.aggregateNames ?? [] }
        for place in 0..<(names.map(\.count).max() ?? 0) {
            let wanted = names.indices.filter { names[$0].count > place }
            try sum(wanted.map { ($0, names[$0][place]) }, over: &passes, workers: workers)
        }
    }

    /// One traversal of the portfolio, for one sum of each column.
    private mutating func sum(
        _ wanted: [(column: Int, name: String)], over passes: inout PassCache, workers: Int
    ) throws {
        var totals = wanted.map { _ in AggregateSums() }
        try passes.eachPass { [plan] pass in
            for (place, one) in wanted.enumerated() {
                totals[place].merge(
                    plan.aggregateSums(one.name, column: one.column, over: pass.enterprises, workers: workers))
            }
        }
        for (one, total) in zip(wanted, totals) {
            sums.append(Sum(column: plan.columns[one.column].label, name: one.name, value: total.aggregate))
            guard let aggregate = total.aggregate else { continue }
            plan.columns[one.column] = plan.columns[one.column]
                .knowing(aggregate, of: one.name)
        }
    }
}
