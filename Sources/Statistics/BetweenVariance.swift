/// How much units differ beyond chance, from estimates whose errors are known: Paule and Mandel's variance between units.
///
/// It is the variance τ² at which the squared distances from the weighted mean, each divided by its variance plus τ², add up
/// to one less than the units; 0 where they already add up to less.
///
/// Source: Paule R. C., Mandel J. (1982), Journal of Research of the National Bureau of Standards 87, 377-385.
public struct BetweenVariance: Sendable, Hashable {
    /// τ², in the squared unit of the estimates.
    public let value: Double
    /// The mean, each unit weighted by the reciprocal of its variance plus τ².
    public let mean: Double

    /// - Parameters:
    ///   - estimates: one for each unit, such as logarithms of ratios between two years.
    ///   - variances: of their errors, above 0.
    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/tooFewPoints(_:needed:)`` under two,
    ///   ``StatisticsError/invalidValue(_:)``.
    public init(estimates: [Double], variances: [Double]) throws(StatisticsError) {
        guard estimates.count == variances.count else { throw .unequalLengths(estimates.count, variances.count) }
        guard estimates.count > 1 else { throw .tooFewPoints(estimates.count, needed: 2) }
        for value in estimates where !value.isFinite { throw .invalidValue(value) }
        for value in variances where !(value > 0 && value.isFinite) { throw .invalidValue(value) }
        let goal = Double(estimates.count - 1)
        let spread = { (between: Double) -> Double in
            let mean = Self.mean(estimates, variances, between)
            return zip(estimates, variances).reduce(0) { sum, unit in
                sum + (unit.0 - mean) * (unit.0 - mean) / (unit.1 + between)
            }
        }
        let centre = estimates.reduce(0, +) / Double(estimates.count)
        let highest = estimates.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
        value = spread(0) <= goal ? 0 : bisectedRoot(in: 0...max(highest, .leastNormalMagnitude)) { spread($0) > goal }
        mean = Self.mean(estimates, variances, value)
    }

    private static func mean(_ estimates: [Double], _ variances: [Double], _ between: Double) -> Double {
        let weights = variances.map { 1 / ($0 + between) }
        return dot(weights, estimates) / weights.reduce(0, +)
    }
}
