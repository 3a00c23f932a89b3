extension ProportionInterval {
    /// Clopper and Pearson's exact interval: each limit leaves a probability of at most a = (1 - level) / 2 beyond the
    /// observed number of successes.
    ///
    /// With B(p; i, j) the quantile p of the beta distribution, x the successes and n the trials:
    ///
    ///     lower = B(a; x, n - x + 1)         0 when there is no success
    ///     upper = B(1 - a; x + 1, n - x)     1 when there are only successes
    ///
    /// Source: Clopper C. J., Pearson E. S. (1934), The use of confidence or fiducial limits illustrated in the case of
    /// the binomial, Biometrika 26, 404-413.
    ///
    /// - Parameters:
    ///   - successes: number of successes.
    ///   - trials: number of trials.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)``, ``StatisticsError/invalidTrials(_:)``,
    ///   ``StatisticsError/moreSuccessesThanTrials(successes:trials:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func clopperPearson(
        successes: Double,
        trials: Double,
        level: Double
    ) throws(StatisticsError) -> Interval {
        try checkProportion(successes: successes, trials: trials)
        let tail = try tailProbability(ofLevel: level)
        let failures = trials - successes
        let lower = successes == 0 ? 0 : RDistributions.betaQuantile(tail, successes, failures + 1, tail: .lower)
        let upper = failures == 0 ? 1 : RDistributions.betaQuantile(tail, successes + 1, failures, tail: .upper)
        return try Interval(lower: lower, upper: upper, level: level)
    }
}
