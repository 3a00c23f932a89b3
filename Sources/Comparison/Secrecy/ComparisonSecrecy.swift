import Disclosure

/// What of a comparison must not be printed, when the portfolio was never released.
///
/// The lines of all its tables are judged together. Enterprises of one holding are one respondent. Cases of single
/// enterprises are never printed.
public struct ComparisonSecrecy: Sendable {
    /// Whether every file of the portfolio is published.
    public let isReleased: Bool
    /// Labels of the columns of which nothing is printed.
    public let withheld: Set<String>
    /// What leaves, or is hidden, for a register; empty where the portfolio was released.
    public let told: [CountKey: ReleasedCell]
    /// Groups of tied lines of which nothing is shown, because hiding a part of them would not be enough.
    public let betrayed: Int
    /// What every figure of a table passes through.
    let gate: Gate

    /// - Parameters:
    ///   - regime: nil when every file of the portfolio is published.
    ///   - released: what earlier comparisons told of the same portfolio and year.
    init(
        _ tally: ComparisonTally, plan: ComparisonPlan, envelope: EnvelopeOutcomes?, regime: SecrecyRules.Regime?,
        after released: ReleasedLines
    ) throws(SecrecyError) {
        isReleased = regime == nil
        guard let regime else {
            (withheld, told, betrayed) = ([], [:], 0)
            gate = Gate(reason: .confidential) { _ in false }
            return
        }
        let repeated = plan.repeatedSchemes
        let labels = Set(repeated.map { plan.columns[$0].label })
        let book = ComparisonBook(tally, plan: plan, withheld: repeated, envelope: envelope)
        let protection = try LedgerProtection(book.ledger, regime: regime, after: released)
        let hidden = protection.hidden.union(plan.unexaminedLines)
        (withheld, told, betrayed) = (labels, protection.told, protection.betrayed)
        gate = Gate(reason: .confidential) { line in
            hidden.contains(line) || (line.words.count > 1 && labels.contains(line.words[1]))
        }
    }
}

extension ComparisonPlan {
    /// What no rule examines: the mean rate of beneficiaries, which is in no table, and what a column gives to a public case
    /// on sums over the portfolio.
    fileprivate var unexaminedLines: Set<CountKey> {
        let summed = columns.filter { !$0.circumstances.aggregates.isEmpty }
        return Set(columns.map { .meanRate($0.label) } + summed.map { .cases($0.label) })
    }
}

extension ComparisonPlan {
    /// The columns whose scheme an earlier column has, under another law.
    ///
    /// Nearly all enterprises pay the same under both: the difference of two sums would be what the few others gain or lose,
    /// so that the second is not printed, and the table of winners and losers, which has its own rules, speaks of both.
    var repeatedSchemes: Set<Int> {
        let names = columns.map(\.scheme.name)
        return Set(names.indices.filter { names[..<$0].contains(names[$0]) })
    }
}
