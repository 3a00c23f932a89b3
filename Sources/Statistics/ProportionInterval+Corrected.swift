extension ProportionInterval {
    /// Wilson's score interval with a correction for continuity: longer, never shorter than the stated level on the whole.
    ///
    ///     (2x + z² -/+ 1 -/+ z sqrt(z² -/+ 2 - 1/n + 4p (n (1 - p) +/- 1))) / (2 (n + z²))
    ///
    /// Source: Newcombe R. G. (1998), Statistics in Medicine 17, 857-872, method 4.
    ///
    /// - Throws: as ``wilson(successes:trials:level:)``.
    public static func wilsonCorrected(
        successes: Double, trials: Double, level: Double
    ) throws(StatisticsError) -> Interval {
        try checkProportion(successes: successes, trials: trials, largest: StatisticsError.largestExactCount)
        let deviate = try normalDeviate(ofLevel: level)
        let limit = { (sign: Double) -> Double in
            let rest = 4 * successes * (1 - successes / trials + sign * -1 / trials)
            let root = max(0, deviate * deviate + sign * 2 - 1 / trials + rest).squareRoot()
            return (2 * successes + deviate * deviate + sign * (1 + deviate * root))
                / (2 * (trials + deviate * deviate))
        }
        let lower = successes == 0 ? 0 : max(0, limit(-1))
        return try Interval(lower: lower, upper: successes == trials ? 1 : min(1, limit(1)), level: level)
    }
}
