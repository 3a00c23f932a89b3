extension PoissonInterval {
    /// Exact interval (Garwood): each limit leaves a probability of at most a = (1 - level) / 2 beyond the count.
    ///
    /// With G(p; k) the quantile p of the gamma distribution of shape k and scale 1:
    ///
    ///     lower = G(a; count)             0 when the count is 0
    ///     upper = G(1 - a; count + 1)     -ln(a) when the count is 0: the interval stays two-sided there
    ///
    /// Source: Garwood F. (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437-442.
    ///
    /// - Parameters:
    ///   - count: number of events.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func exact(count: Double, level: Double) throws(StatisticsError) -> Interval {
        let limits = try exactLimits(count: count, level: level)
        return try Interval(lower: limits.lower, upper: limits.upper, level: level)
    }

    /// The mean that a count is below with a given confidence: one-sided, G(level; count + 1).
    ///
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func oneSidedUpperLimit(count: Double, level: Double) throws(StatisticsError) -> Double {
        try checkCount(count)
        _ = try tailProbability(ofLevel: level)
        return RDistributions.gammaQuantile(1 - level, shape: count + 1, tail: .upper)
    }

    /// The exact limits as two numbers, for the methods that are built on them.
    static func exactLimits(
        count: Double,
        level: Double
    ) throws(StatisticsError) -> (lower: Double, upper: Double) {
        try checkCount(count)
        let tail = try tailProbability(ofLevel: level)
        let lower = count == 0 ? 0 : RDistributions.gammaQuantile(tail, shape: count, tail: .lower)
        let upper = RDistributions.gammaQuantile(tail, shape: count + 1, tail: .upper)
        return (lower, upper)
    }
}
