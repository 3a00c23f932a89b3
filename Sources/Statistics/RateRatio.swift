/// The ratio of two Poisson rates.
///
/// Given the sum of the two counts, the first one is binomial with probability r t1 / (r t1 + t2), where r is the
/// ratio of the rates and t1, t2 are the exposures: what is known of that probability is known of r.
///
/// A count of zero is handled by its limit, without adding 1/2 anywhere: no event in the numerator gives a ratio and a
/// lower limit of 0; no event in the denominator gives neither ratio nor upper limit (`nil`).
public enum RateRatio {
    /// The first rate divided by the second: (x1 / t1) / (x2 / t2); `nil` without events in the second, or when the
    /// quotient is too large for a `Double`.
    public static func value(of first: EventRate, to second: EventRate) -> Double? {
        guard second.count > 0 else { return nil }
        let ratio = Double(first.count) * second.exposure / (Double(second.count) * first.exposure)
        return ratio.isFinite ? ratio : nil
    }

    /// Exact conditional interval of the ratio, the one of R's `poisson.test`.
    ///
    /// Clopper and Pearson's limits p of the binomial probability are turned into p / (1 - p) * t2 / t1.
    ///
    /// Source: Przyborowski J., Wilenski H. (1940), Homogeneity of results in testing samples from Poisson series,
    /// Biometrika 31, 313-323; Clopper and Pearson (1934).
    ///
    /// - Parameters:
    ///   - first: the rate in the numerator.
    ///   - second: the rate in the denominator, its exposure in the same unit.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Returns: an interval whose upper limit is `nil` when the second rate has no event. Without any event at all it
    ///   goes from 0 to `nil`: the data say nothing of the ratio.
    /// - Throws: ``StatisticsError/invalidLevel(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a
    ///   limit is too large for a `Double`.
    public static func exactInterval(
        of first: EventRate,
        to second: EventRate,
        level: Double
    ) throws(StatisticsError) -> Interval {
        let tail = try tailProbability(ofLevel: level)
        let (x1, x2) = (Double(first.count), Double(second.count))
        let exposures = second.exposure / first.exposure
        let lower = first.count == 0 ? 0 : odds(tail, x1, x2 + 1, tail: .lower) * exposures
        let upper = second.count == 0 ? nil : odds(tail, x1 + 1, x2, tail: .upper) * exposures
        return try Interval(lower: lower, upper: upper, level: level)
    }

    /// p / (1 - p) at a beta quantile p.
    ///
    /// 1 - p is the quantile of the mirrored distribution: subtracting would lose its digits when p is next to 1.
    private static func odds(
        _ probability: Double,
        _ first: Double,
        _ second: Double,
        tail: RDistributions.Tail
    ) -> Double {
        let mirrored: RDistributions.Tail = tail == .lower ? .upper : .lower
        return RDistributions.betaQuantile(probability, first, second, tail: tail)
            / RDistributions.betaQuantile(probability, second, first, tail: mirrored)
    }
}
