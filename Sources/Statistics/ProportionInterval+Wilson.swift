extension ProportionInterval {
    /// Wilson's score interval, without continuity correction.
    ///
    /// With z the normal deviate of the level, x the successes and n the trials:
    ///
    ///     (2x + z^2 -/+ z sqrt(z^2 + 4x (1 - x/n))) / (2 (n + z^2))
    ///
    /// The limit is exactly 0 when there is no success, and exactly 1 when there are only successes.
    ///
    /// Source: Wilson E. B. (1927), Probable inference, the law of succession, and statistical inference, Journal of
    /// the American Statistical Association 22, 209-212.
    ///
    /// - Parameters:
    ///   - successes: number of successes.
    ///   - trials: number of trials.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)``, ``StatisticsError/invalidTrials(_:)``,
    ///   ``StatisticsError/moreSuccessesThanTrials(successes:trials:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func wilson(
        successes: Double,
        trials: Double,
        level: Double
    ) throws(StatisticsError) -> Interval {
        try checkProportion(successes: successes, trials: trials, largest: StatisticsError.largestExactCount)
        let deviate = try normalDeviate(ofLevel: level)
        let square = deviate * deviate
        let center = 2 * successes + square
        let halfWidth = deviate * (square + 4 * successes * (1 - successes / trials)).squareRoot()
        let divisor = 2 * (trials + square)
        // Rounding noise would otherwise leave 1e-17 or 0.9999999999999999 at the two ends.
        let lower = successes == 0 ? 0 : max((center - halfWidth) / divisor, 0)
        let upper = successes == trials ? 1 : min((center + halfWidth) / divisor, 1)
        return try Interval(lower: lower, upper: upper, level: level)
    }
}
