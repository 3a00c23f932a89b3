extension PoissonInterval {
    /// Byar's approximation of the exact interval, as Breslow and Day print it, with its lower limit as it comes.
    ///
    /// With z the normal deviate of the level and x the count:
    ///
    ///     lower = x (1 - 1/(9x) - z/(3 sqrt(x)))^3                   0 when the count is 0
    ///     upper = (x + 1) (1 - 1/(9(x + 1)) + z/(3 sqrt(x + 1)))^3
    ///
    /// The lower limit is negative for a small count at a high level (count 1 at 99.8 %).
    ///
    /// Not to be confused with `pois.byar` of the R package epitools, which puts x + 1/2 on both sides (count 1 at 95
    /// %: 0.0907 to 4.662 there, 0.0131 to 5.564 here).
    ///
    /// Source: Breslow N. E., Day N. E. (1987), Statistical Methods in Cancer Research, volume II, IARC Scientific
    /// Publications 82, page 69.
    ///
    /// - Parameters:
    ///   - count: number of events.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidLevel(_:)``;
    ///   ``StatisticsError/invalidLimits(lower:upper:)`` for a fraction of an event so small that the cube overflows.
    public static func byarUnclipped(count: Double, level: Double) throws(StatisticsError) -> Interval {
        let limits = try byarLimits(count: count, level: level)
        return try Interval(lower: limits.lower, upper: limits.upper, level: level)
    }

    /// Byar's approximation with a negative lower limit replaced by 0, since a mean number of events is not negative.
    ///
    /// PHEindicatormethods gives no lower limit in that case. For formula and source see
    /// ``byarUnclipped(count:level:)``; compare the two to know whether the limit was clipped.
    ///
    /// - Parameters:
    ///   - count: number of events.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func byar(count: Double, level: Double) throws(StatisticsError) -> Interval {
        let limits = try byarLimits(count: count, level: level)
        return try Interval(lower: max(limits.lower, 0), upper: limits.upper, level: level)
    }

    private static func byarLimits(
        count: Double,
        level: Double
    ) throws(StatisticsError) -> (lower: Double, upper: Double) {
        try checkCount(count)
        let deviate = try normalDeviate(ofLevel: level)
        let lower = count == 0 ? 0 : wilsonHilferty(count, deviate: -deviate)
        return (lower, wilsonHilferty(count + 1, deviate: deviate))
    }

    /// Wilson and Hilferty's normal approximation of the cube root of a gamma variable.
    private static func wilsonHilferty(_ shape: Double, deviate: Double) -> Double {
        let root = 1 - 1 / (9 * shape) + deviate / (3 * shape.squareRoot())
        return shape * root * root * root
    }
}
