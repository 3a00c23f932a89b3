import Glibc

/// A straight line through the logarithms of rates: what spreadsheets do. Points without events are left out, which biases
/// the slope: ``LogLinearTrend`` keeps them.
public struct LogRateRegression: Sendable {
    /// How much each point counts.
    public enum Weights: Sendable, Hashable {
        /// As much as every other.
        case equal
        /// By its count, the reciprocal of the variance of the logarithm.
        case counts
    }

    private let fit: LeastSquares
    /// Points with events.
    public let points: Int

    /// - Throws: ``StatisticsError/tooFewPoints(_:needed:)`` with fewer than three points with events.
    public init(_ series: TrendSeries, weights: Weights) throws(StatisticsError) {
        let used = series.counts.indices.filter { series.counts[$0] > 0 }
        guard used.count >= 3 else { throw .tooFewPoints(used.count, needed: 3) }
        let elapsed = series.elapsed
        points = used.count
        fit = try LeastSquares(
            columns: [used.map { _ in 1 }, used.map { elapsed[$0] }],
            response: used.map { log(series.counts[$0] / series.exposures[$0]) },
            weights: weights == .counts ? used.map { series.counts[$0] } : nil)
    }

    /// The change of the logarithm of the rate in a unit of time.
    public var slope: Double { fit.coefficients[1] }
    /// The change of the rate in a unit of time, in percent.
    public var percentChange: Double { LogLinearTrend.percent(slope) }

    /// Limits of the percentage of change: Student's t with two degrees fewer than points.
    public func interval(level: Double) throws(StatisticsError) -> Interval {
        let degrees = Double(points - 2)
        let tail = try tailProbability(ofLevel: level)
        let error = (fit.inverse[1, 1] * fit.residualSquares / degrees).squareRoot()
        let reach = RDistributions.studentQuantile(tail, degrees: degrees, tail: .upper) * error
        return try Interval(
            lower: LogLinearTrend.percent(slope - reach), upper: LogLinearTrend.percent(slope + reach), level: level)
    }
}
