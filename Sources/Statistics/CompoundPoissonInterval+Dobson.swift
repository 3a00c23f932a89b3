extension CompoundPoissonInterval {
    /// Dobson's interval: the exact interval of the number of claims, stretched to the variance of the total.
    ///
    /// With T the total, V the sum of squares, N the number of claims and L, U the exact Poisson limits of N:
    ///
    ///     T + sqrt(V / N) (L - N)    and    T + sqrt(V / N) (U - N)
    ///
    /// The lower limit can be negative, and is left so. With N equal amounts it is the exact interval of N times the
    /// amount.
    ///
    /// Source: Dobson A. J., Kuulasmaa K., Eberle E., Scherer J. (1991), Confidence intervals for weighted sums of
    /// Poisson parameters, Statistics in Medicine 10, 457-462.
    ///
    /// - Parameters:
    ///   - amounts: what is kept of the amounts.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Returns: the interval; from 0 to `nil` when the total is 0.
    /// - Throws: ``StatisticsError/invalidLevel(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a
    ///   limit is too large for a `Double`.
    public static func dobsonUnclipped(
        for amounts: ClaimAmounts,
        level: Double
    ) throws(StatisticsError) -> Interval {
        let limits = try PoissonInterval.exact(count: Double(amounts.claimCount), level: level)
        return try stretched(limits, for: amounts)
    }

    /// The same on the limits that PHEindicatormethods takes of the number of claims (exact under 10, Byar's from there on), the
    /// lower limit left as it comes.
    ///
    /// - Throws: as ``dobsonUnclipped(for:level:)``.
    public static func dobsonFingertipsUnclipped(
        for amounts: ClaimAmounts, level: Double
    ) throws(StatisticsError) -> Interval {
        try stretched(PoissonInterval.fingertips(count: Double(amounts.claimCount), level: level), for: amounts)
    }

    private static func stretched(
        _ limits: Interval, for amounts: ClaimAmounts
    ) throws(StatisticsError) -> Interval {
        guard amounts.total > 0 else { return try Interval(lower: 0, upper: nil, level: limits.level) }
        let count = Double(amounts.claimCount)
        let stretch = (amounts.sumOfSquares / count).squareRoot()
        return try Interval(
            lower: amounts.total + stretch * (limits.lower - count),
            upper: limits.upper.map { amounts.total + stretch * ($0 - count) },
            level: limits.level
        )
    }
}
