/// A two-sided confidence interval.
///
/// The limits have the unit of the estimated quantity. They are always finite and in order.
public struct Interval: Sendable, Hashable {
    /// Lower limit.
    public let lower: Double

    /// Upper limit; `nil` when the data set no upper limit.
    ///
    /// That is the case of a rate ratio whose denominator has no event, and of an amount when there was no claim. It
    /// is then to be shown as undefined, never as zero or as the estimate itself.
    public let upper: Double?

    /// Confidence level, strictly between 0 and 1 (0.95 for 95 %).
    public let level: Double

    /// An interval with given limits.
    ///
    /// - Throws: ``StatisticsError/invalidLevel(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a
    ///   limit is not finite or when `lower` is above `upper`.
    public init(lower: Double, upper: Double?, level: Double) throws(StatisticsError) {
        guard level > 0, level < 1 else { throw .invalidLevel(level) }
        guard lower.isFinite, upper.map({ $0.isFinite && lower <= $0 }) ?? true else {
            throw .invalidLimits(lower: lower, upper: upper)
        }
        self.lower = lower
        self.upper = upper
        self.level = level
    }

    /// The interval of the quantity multiplied by a constant, such as 1000 divided by full-time equivalents.
    ///
    /// - Parameter factor: a positive, finite constant known without error.
    /// - Throws: ``StatisticsError/invalidFactor(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a limit
    ///   becomes too large for a `Double`.
    public func scaled(by factor: Double) throws(StatisticsError) -> Interval {
        guard factor > 0, factor.isFinite else { throw .invalidFactor(factor) }
        return try Interval(lower: lower * factor, upper: upper.map { $0 * factor }, level: level)
    }

    /// The interval with its lower limit raised to 0, for a quantity that cannot be negative.
    func clippedAtZero() throws(StatisticsError) -> Interval {
        try Interval(lower: max(lower, 0), upper: upper, level: level)
    }
}
