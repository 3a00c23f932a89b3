/// The difference of two Poisson rates, in events per unit of exposure.
public enum RateDifference {
    /// The first rate minus the second: x1 / t1 - x2 / t2.
    public static func value(of first: EventRate, minus second: EventRate) -> Double {
        first.value - second.value
    }

    /// MOVER interval of the difference ("method of variance estimates recovery"), from the exact interval of each
    /// rate.
    ///
    /// With d the difference, and rate r, exact limits l and u on each side:
    ///
    ///     lower = d - sqrt((r1 - l1)^2 + (u2 - r2)^2)
    ///     upper = d + sqrt((u1 - r1)^2 + (r2 - l2)^2)
    ///
    /// Both limits exist whatever the counts; either may be negative.
    ///
    /// Source: Zou G. Y., Donner A. (2008), Construction of confidence limits about effect measures: a general
    /// approach, Statistics in Medicine 27, 1693-1702.
    ///
    /// - Parameters:
    ///   - first: the rate from which the other is subtracted.
    ///   - second: the subtracted rate, its exposure in the same unit.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidLevel(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a
    ///   limit is too large for a `Double`.
    public static func moverInterval(
        of first: EventRate,
        minus second: EventRate,
        level: Double
    ) throws(StatisticsError) -> Interval {
        let ofFirst = try distances(of: first, level: level)
        let ofSecond = try distances(of: second, level: level)
        let difference = value(of: first, minus: second)
        return try Interval(
            lower: difference - (ofFirst.below * ofFirst.below + ofSecond.above * ofSecond.above).squareRoot(),
            upper: difference + (ofFirst.above * ofFirst.above + ofSecond.below * ofSecond.below).squareRoot(),
            level: level
        )
    }

    /// How far the exact limits of a rate are below and above it.
    private static func distances(
        of rate: EventRate,
        level: Double
    ) throws(StatisticsError) -> (below: Double, above: Double) {
        let limits = try PoissonInterval.exactLimits(count: Double(rate.count), level: level)
        return (rate.value - limits.lower / rate.exposure, limits.upper / rate.exposure - rate.value)
    }
}
