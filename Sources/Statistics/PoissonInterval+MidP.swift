extension PoissonInterval {
    /// Mid-P interval: as the exact one, but only half of the probability of the observed count is counted in a tail.
    ///
    /// The limits L and U are the solutions, with X Poisson and a = (1 - level) / 2, of
    ///
    ///     P(X > count | L) + P(X = count | L) / 2 = a      L = 0 when the count is 0
    ///     P(X < count | U) + P(X = count | U) / 2 = a
    ///
    /// It is shorter than the exact interval and covers the mean with the stated probability on average only, not
    /// whatever the mean.
    ///
    /// Source: Cohen G. R., Yang S.-Y. (1994), Mid-P confidence intervals for the Poisson expectation, Statistics in
    /// Medicine 13, 2189-2203.
    ///
    /// - Parameters:
    ///   - count: number of events.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func midP(count: Double, level: Double) throws(StatisticsError) -> Interval {
        let tail = try tailProbability(ofLevel: level)
        let exact = try exactLimits(count: count, level: level)
        let lower = count == 0 ? 0 : midPLower(count: count, tail: tail, bracket: exact.lower...exact.upper)
        let upper = midPUpper(count: count, tail: tail, bracket: exact.lower...exact.upper)
        // At a level next to 0 both limits are the same root, found twice with its own rounding.
        return try Interval(lower: lower, upper: max(lower, upper), level: level)
    }

    private static func midPLower(count: Double, tail: Double, bracket: ClosedRange<Double>) -> Double {
        bisectedRoot(in: bracket) { mean in midTail(count: count, mean: mean, tail: .lower) < tail }
    }

    private static func midPUpper(count: Double, tail: Double, bracket: ClosedRange<Double>) -> Double {
        bisectedRoot(in: bracket) { mean in midTail(count: count, mean: mean, tail: .upper) > tail }
    }

    /// Half of P(X >= count) + P(X > count), or of P(X < count) + P(X <= count).
    ///
    /// The gamma distribution gives both without a Poisson probability, hence for fractional counts too: P(X >= k |
    /// mean) is the probability that a gamma variable of shape k is below the mean, a point mass at 0 when k is 0.
    private static func midTail(count: Double, mean: Double, tail: RDistributions.Tail) -> Double {
        let withCount = RDistributions.gammaProbability(mean, shape: count, tail: tail)
        let withoutCount = RDistributions.gammaProbability(mean, shape: count + 1, tail: tail)
        return (withCount + withoutCount) / 2
    }
}
