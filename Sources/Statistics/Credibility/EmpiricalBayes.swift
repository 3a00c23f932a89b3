import Glibc

/// Rates of many units, each drawn towards the rate of all by as much as its own count is chance.
public struct EmpiricalBayes: Sendable, Hashable {
    /// Rates of the units as observed.
    public let rates: [Double]
    /// Rates after shrinkage.
    public let shrunk: [Double]
    /// How much of its own rate each unit keeps, from 0 to 1.
    public let weights: [Double]
    /// The rate towards which units are drawn.
    public let prior: Double

    /// Marshall's global estimator: A = s² - m / mean exposure is the variance between units, and a unit keeps
    /// A / (A + m / exposure) of its own; A below 0 counts as 0.
    ///
    /// Source: Marshall R. J. (1991), Applied Statistics 40, 283-294.
    ///
    /// - Throws: as ``marshallVariances(counts:exposures:)``.
    public static func marshall(counts: [Double], exposures: [Double]) throws(StatisticsError) -> EmpiricalBayes {
        let found = try marshallVariances(counts: counts, exposures: exposures)
        let between = max(0, found.between)
        let weights = exposures.map { between > 0 ? between / (between + found.mean / $0) : 0 }
        return EmpiricalBayes(counts: counts, exposures: exposures, prior: found.mean, weights: weights)
    }

    /// m, s² and A of Marshall's estimator; A is given as it comes, and may be negative.
    ///
    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/tooFewPoints(_:needed:)`` under two units,
    ///   ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidExposure(_:)``.
    public static func marshallVariances(
        counts: [Double], exposures: [Double]
    ) throws(StatisticsError) -> (mean: Double, variance: Double, between: Double) {
        try check(counts, exposures)
        let exposure = exposures.reduce(0, +)
        let mean = counts.reduce(0, +) / exposure
        let variance =
            zip(counts, exposures).reduce(0) { sum, unit in
                let distance = unit.0 / unit.1 - mean
                return sum + unit.1 * distance * distance
            } / exposure
        return (mean, variance, variance - mean * Double(counts.count) / exposure)
    }

    init(counts: [Double], exposures: [Double], prior: Double, weights: [Double]) {
        let rates = zip(counts, exposures).map { $0.0 / $0.1 }
        self.rates = rates
        self.weights = weights
        self.prior = prior
        shrunk = zip(rates, weights).map { prior + $0.1 * ($0.0 - prior) }
    }

    static func check(_ counts: [Double], _ exposures: [Double]) throws(StatisticsError) {
        guard counts.count == exposures.count else { throw .unequalLengths(counts.count, exposures.count) }
        guard counts.count > 1 else { throw .tooFewPoints(counts.count, needed: 2) }
        for count in counts { try checkCount(count) }
        for exposure in exposures where !(exposure > 0 && exposure.isFinite) { throw .invalidExposure(exposure) }
    }
}
