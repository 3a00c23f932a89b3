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
    private let hidden: Set<CountKey>

    /// - Parameter regime: nil when every file of the portfolio is published.
    init(
        _ tally: ComparisonTally, plan: ComparisonPlan, envelope: EnvelopeOutcomes?, regime: SecrecyRules.Regime?
    ) throws(SecrecyError) {
        isReleased = regime == nil
        guard let regime else {
            (withheld, hidden) = ([], [])
            return
        }
        let repeated = plan.repeatedSchemes
        withheld = Set(repeated.map { plan.columns[$0].label })
        let book = ComparisonBook(tally, plan: plan, withheld: repeated, envelope: envelope)
        hidden = try ComparisonProtection(book, regime: regime).hidden
    }

    /// Whether a line must not be printed.
    func hides(_ line: CountKey) -> Bool {
        hidden.contains(line) || (line.words.count > 1 && withheld.contains(line.words[1]))
    }

    /// Whether what a column gives to a public case rests on sums over the portfolio that no rule has examined.
    func hidesCases(_ column: ComparedScheme) -> Bool { !isReleased && !column.circumstances.aggregates.isEmpty }
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
