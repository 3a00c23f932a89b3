import Disclosure
import Words

/// Which shares of the establishments with the most claims may leave together.
///
/// Whoever has some of them has what the first of them hold, what each holds more than the one before, and what is left: each
/// of these parts rests on as many establishments as a figure must, and passes the rules.
struct TopShareSecrecy {
    /// An establishment that has claims.
    struct Unit {
        let establishment: String
        /// Establishments of one holding are one respondent.
        let holding: String?
        let claims: Double
    }

    private let units: [Unit]
    private let establishments: Int
    private let regime: SecrecyRules.Regime?

    /// - Parameters:
    ///   - units: those that have claims, in any order.
    ///   - establishments: all of them, those without a claim too.
    ///   - regime: nothing is shown where there is none.
    init(units: [Unit], establishments: Int, regime: SecrecyRules.Regime?) {
        self.units = units.sorted { first, second in
            first.claims == second.claims
                ? first.establishment.precedesByScalars(second.establishment) : first.claims > second.claims
        }
        (self.establishments, self.regime) = (establishments, regime)
    }

    /// Whether a share of the top is shown beside others; the smallest go before.
    func shows(_ percent: Double, among others: Set<Double>) -> Bool {
        guard let regime else { return false }
        var shown = 0.0
        for next in others.union([percent]).sorted() where next <= percent {
            let isSafe = isSafe(from: shown, to: next, regime)
            if next == percent { return isSafe }
            if isSafe { shown = next }
        }
        return false
    }

    /// The establishments that a limit cuts are in none of the parts.
    private func isSafe(from lower: Double, to upper: Double, _ regime: SecrecyRules.Regime) -> Bool {
        let (start, end) = (Double(establishments) * lower / 100, Double(establishments) * upper / 100)
        let (first, last, next) = (Int(start.rounded(.up)), Int(end), Int(end.rounded(.up)))
        // Beyond the last that has a claim, nothing is added.
        guard last - first >= regime.minimum || first >= units.count else { return false }
        return [units[min(first, units.count)..<min(max(first, last), units.count)], units.dropFirst(next)]
            .allSatisfy { part in
                guard let sums = try? Contributions(part.map(\.claims), holdings: part.map(\.holding)) else {
                    return false
                }
                return !regime.rules.contains { $0.isUnsafe(sums) }
            }
    }
}
