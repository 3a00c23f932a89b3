extension ProportionInterval {
    /// Wilson's interval of a proportion in a population of which the sample is a large part.
    ///
    /// The sample counts as n' = n (N - 1) / (N - n) independent trials; a sample that is the whole population has no
    /// uncertainty. It supposes that those who were not asked are like those who were.
    ///
    /// Source: Rao J. N. K., Scott A. J. (1981), Journal of the American Statistical Association 76, 221-230, for the
    /// effective number; Wilson (1927).
    ///
    /// - Parameters:
    ///   - successes: number of successes.
    ///   - trials: size of the sample.
    ///   - population: N, at least the size of the sample.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: as ``wilson(successes:trials:level:)``, and
    ///   ``StatisticsError/moreSuccessesThanTrials(successes:trials:)`` for a sample above the population.
    public static func wilson(
        successes: Double, trials: Double, population: Double, level: Double
    ) throws(StatisticsError) -> Interval {
        try checkProportion(successes: successes, trials: trials, largest: StatisticsError.largestExactCount)
        guard population >= trials, population <= StatisticsError.largestExactCount else {
            throw .moreSuccessesThanTrials(successes: trials, trials: population)
        }
        guard population > trials else {
            return try Interval(lower: successes / trials, upper: successes / trials, level: level)
        }
        let effective = trials * (population - 1) / (population - trials)
        guard effective <= StatisticsError.largestExactCount else { throw .invalidTrials(effective) }
        return try wilson(successes: min(effective, successes / trials * effective), trials: effective, level: level)
    }
}
