/// A rule that says whether a cell tells too much about one of its contributors.
///
/// All comparisons are strict: a cell on the boundary is safe. An empty cell is not unsafe by any of them.
public enum PrimaryRule: Sendable, Hashable {
    /// Fewer respondents than `minimum`, and at least one. (`FREQ(minimum, .)` of τ-Argus; sdcTable's `maxN` is
    /// `minimum - 1`.)
    case frequency(minimum: Int)
    /// The `count` largest contribute more than `share` of the total. (`NK`)
    case dominance(count: Int, share: Double)
    /// The second largest could estimate the largest to within `share` of it. (`P`)
    case prior(share: Double)
    /// The same, where everybody knows the others to within `knowledge` beforehand. (`PQ`)
    case priorPosterior(share: Double, knowledge: Double)

    /// Whether the rule forbids to print the sum of these contributions.
    public func isUnsafe(_ cell: Contributions) -> Bool {
        switch self {
        case .frequency(let minimum): cell.respondents > 0 && cell.respondents < minimum
        case .dominance(let count, let share): cell.top(count) > share * cell.total
        case .prior(let share): cell.total - cell.top(2) < share * cell.top(1)
        case .priorPosterior(let share, let knowledge): cell.total - cell.top(2) < share / knowledge * cell.top(1)
        }
    }

    /// How far above the value the attacker's upper bound must be for the rule to hold of what the attacker can compute;
    /// nil where the rule does not say (Hundepool et al., Statistical Disclosure Control, 2012, table 4.2).
    public func upperProtection(_ cell: Contributions) -> Double? {
        switch self {
        case .frequency: nil
        case .dominance(let count, let share): max(0, cell.top(count) / share - cell.total)
        case .prior(let share): max(0, share * cell.top(1) - (cell.total - cell.top(2)))
        case .priorPosterior(let share, let knowledge):
            max(0, share / knowledge * cell.top(1) - (cell.total - cell.top(2)))
        }
    }
}
