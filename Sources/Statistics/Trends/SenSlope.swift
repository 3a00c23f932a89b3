import Glibc

/// Sen's slope: the median of the slopes between all pairs of points, which a few odd values do not move.
///
/// Source: Sen P. K. (1968), Journal of the American Statistical Association 63, 1379-1389.
public struct SenSlope: Sendable, Hashable {
    /// Slopes of all pairs, in ascending order, in units of the value by unit of time.
    let slopes: [Double]
    private let times: [Double]
    private let values: [Double]
    private let variance: Double

    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/invalidValue(_:)`` for a time that is not after
    ///   the one before it, ``StatisticsError/tooFewPoints(_:needed:)``.
    public init(times: [Double], values: [Double]) throws(StatisticsError) {
        guard times.count == values.count else { throw .unequalLengths(times.count, values.count) }
        for (earlier, later) in zip([-Double.infinity] + times, times) where !(earlier < later && later.isFinite) {
            throw .invalidValue(later)
        }
        variance = try MannKendall(values).variance
        slopes = times.indices.flatMap { right in
            (0..<right).map { (values[right] - values[$0]) / (times[right] - times[$0]) }
        }.sorted()
        self.times = times
        self.values = values
    }

    /// The median slope, in the unit of the values by unit of time.
    public var value: Double { median(of: slopes) }
    /// How many pairs it is the median of.
    public var pairs: Int { slopes.count }

    /// The line through the median value at the median time (Conover): its value at time 0.
    public var interceptOfMedians: Double { median(of: values.sorted()) - value * median(of: times.sorted()) }

    /// The median of the values less the slope times their time.
    public var medianResidual: Double {
        let slope = value
        return median(of: zip(times, values).map { $1 - slope * $0 }.sorted())
    }

    /// The slopes at the ranks (N - C) / 2 and (N + C) / 2 + 1, rounded, of N slopes; C = z √variance of S.
    public func interval(level: Double) throws(StatisticsError) -> Interval {
        let (low, high) = try ranks(level: level)
        let last = slopes.count - 1
        return try Interval(
            lower: slopes[min(max(Int(low.rounded(.toNearestOrEven)) - 1, 0), last)],
            upper: slopes[min(max(Int((high - 1).rounded(.toNearestOrEven)), 0), last)], level: level)
    }

    /// The slopes at the same ranks, interpolated in the place of rounded.
    public func interpolatedInterval(level: Double) throws(StatisticsError) -> Interval {
        let (low, high) = try ranks(level: level)
        return try Interval(lower: slope(atRank: low), upper: slope(atRank: high), level: level)
    }

    private func ranks(level: Double) throws(StatisticsError) -> (low: Double, high: Double) {
        let reach = try normalDeviate(ofLevel: level) * variance.squareRoot()
        let count = Double(slopes.count)
        return ((count - reach) / 2, (count + reach) / 2 + 1)
    }

    private func slope(atRank rank: Double) -> Double {
        let place = min(max(rank - 1, 0), Double(slopes.count - 1))
        return quantile(slopes.count > 1 ? place / Double(slopes.count - 1) : 0, of: slopes)
    }
}
