/// How much more the units of a funnel vary than chance, on the scale of the square root of observed over expected.
///
/// With Y = √(observed / expected), s = 1 / (2 √expected) and z = (Y - 1) / s, the dispersion is the mean of z², the
/// lowest and highest tenth of the z drawn in to the quantiles 0.1 and 0.9.
///
/// Source: Spiegelhalter D. J. (2005), Statistics in Medicine 24, 1185-1202; Spiegelhalter D. J. et al. (2012),
/// Journal of the Royal Statistical Society A 175, 1-47.
public struct Overdispersion: Sendable {
    /// How limits widen with the dispersion.
    public enum Model: Sendable, Hashable {
        /// Standard errors are multiplied by the root of the dispersion.
        case multiplicative
        /// A variance between units is added.
        case additive
    }

    /// From this number of units on, Vigie estimates a dispersion.
    public static let leastUnits = 20
    /// Units with fewer expected events would inflate the dispersion: the scale of the root does not hold for them.
    public static let leastExpected = 5.0

    /// Units that the dispersion rests on.
    public let units: Int
    /// The mean of z² as it comes.
    public let raw: Double
    /// The quantiles 0.1 and 0.9 of z, to which the others are drawn in.
    public let bounds: (lower: Double, upper: Double)
    /// The mean of z², winsorised; under 1 where units vary less than chance.
    public let dispersion: Double
    /// The variance between units, on the scale of the root; at least 0.
    public let betweenVariance: Double
    /// Probability of so much variation by chance alone (chi-squared).
    public let probability: Double

    /// - Parameters:
    ///   - units: observed counts and those expected.
    ///   - leastExpected: units with fewer expected events are left out; 0 leaves none.
    /// - Throws: ``StatisticsError/tooFewPoints(_:needed:)`` with fewer than two units.
    public init(
        _ units: [(observed: Double, expected: Double)], leastExpected: Double = Overdispersion.leastExpected
    ) throws(StatisticsError) {
        for unit in units {
            try checkCount(unit.observed)
            guard unit.expected > 0, unit.expected.isFinite else { throw .invalidExposure(unit.expected) }
        }
        let used = units.filter { $0.expected >= leastExpected }
        guard used.count > 1 else { throw .tooFewPoints(used.count, needed: 2) }
        let scores = used.map { Self.score(observed: $0.observed, expected: $0.expected) }
        let sorted = scores.sorted()
        let (low, high) = (quantile(0.1, of: sorted), quantile(0.9, of: sorted))
        let drawn = scores.map { min(max($0, low), high) }
        let count = Double(used.count)
        self.units = used.count
        bounds = (low, high)
        raw = dot(scores, scores) / count
        dispersion = dot(drawn, drawn) / count
        let weights = used.map { 4 * $0.expected }
        let total = weights.reduce(0, +)
        let excess = count * dispersion - (count - 1)
        betweenVariance = max(0, excess / (total - dot(weights, weights) / total))
        probability = RDistributions.chiSquaredAbove(raw * count, degrees: count)
    }

    /// z of a unit.
    public static func score(observed: Double, expected: Double) -> Double {
        2 * expected.squareRoot() * ((observed / expected).squareRoot() - 1)
    }

    /// The standard error of √(observed / expected) with the dispersion, which is floored at 1.
    func error(expected: Double, model: Model) -> Double {
        let variance = 1 / (4 * expected)
        return switch model {
        case .multiplicative: (variance * max(1, dispersion)).squareRoot()
        case .additive: (variance + betweenVariance).squareRoot()
        }
    }
}
