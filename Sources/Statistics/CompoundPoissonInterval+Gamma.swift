extension CompoundPoissonInterval {
    /// Fay and Feuer's gamma interval, with the amounts as weights of unit Poisson counts.
    ///
    /// With T the total, V the sum of squares, m the largest amount, a = (1 - level) / 2 and G(p; k, s) the quantile
    /// p of the gamma distribution of shape k and scale s:
    ///
    ///     lower = G(a; T^2 / V, V / T)
    ///     upper = G(1 - a; (T + m)^2 / (V + m^2), (V + m^2) / (T + m))
    ///
    /// Usually longer than Dobson's, on the upper side; never negative. With N equal amounts it is the exact interval of
    /// N times the amount.
    ///
    /// Source: Fay M. P., Feuer E. J. (1997), Confidence intervals for directly standardized rates: a method based on
    /// the gamma distribution, Statistics in Medicine 16, 791-801.
    ///
    /// - Parameters:
    ///   - amounts: what is kept of the amounts.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Returns: the interval; from 0 to `nil` when the total is 0.
    /// - Throws: ``StatisticsError/invalidLevel(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a
    ///   limit is too large for a `Double`.
    public static func gamma(for amounts: ClaimAmounts, level: Double) throws(StatisticsError) -> Interval {
        guard amounts.total > 0 else { return try Interval(lower: 0, upper: nil, level: level) }
        let tail = try tailProbability(ofLevel: level)
        let (total, variance, maximum) = (amounts.total, amounts.sumOfSquares, amounts.maximum)
        return try Interval(
            lower: gammaLimit(tail, mean: total, variance: variance, tail: .lower),
            upper: gammaLimit(tail, mean: total + maximum, variance: variance + maximum * maximum, tail: .upper),
            level: level
        )
    }

    /// Quantile of the gamma distribution that has a given mean and variance.
    private static func gammaLimit(
        _ probability: Double,
        mean: Double,
        variance: Double,
        tail: RDistributions.Tail
    ) -> Double {
        RDistributions.gammaQuantile(
            probability, shape: mean * mean / variance, scale: variance / mean, tail: tail)
    }
}
