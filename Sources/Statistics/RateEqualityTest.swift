/// Exact two-sided tests of the equality of two Poisson rates, given the sum of their counts.
///
/// Under equality the first count is binomial with probability t1 / (t1 + t2). The two conventions below differ as
/// soon as that distribution is not symmetric, so a table of p-values says which one it uses. A p-value is between 0
/// and 1; it is 1 when there is no event at all.
public enum RateEqualityTest {
    /// The probability of all outcomes at most as likely as the observed one ("minlike"), as in R's `poisson.test`.
    ///
    /// It may contradict ``RateRatio/exactInterval(of:to:level:)``, which goes with ``doubledTail(of:and:)``.
    ///
    /// Source: Fay M. P. (2010), Two-sided exact tests and matching confidence intervals for discrete data, The R
    /// Journal 2(1), 53-58; the factor 1 + 1e-7 that makes equal probabilities equal is the one of R's `binom.test`.
    ///
    /// - Complexity: O(log *n*) evaluations of the binomial distribution, with *n* events in all.
    public static func minimumLikelihood(of first: EventRate, and second: EventRate) -> Double {
        let expected = Double(first.count + second.count) * share(of: first, in: second)
        if Double(first.count) == expected { return 1 }
        // The rate below its expectation is taken as the first: the tail near it is then always the lower one.
        let (low, high) = Double(first.count) < expected ? (first, second) : (second, first)
        return minimumLikelihood(low: low, high: high)
    }

    private static func minimumLikelihood(low: EventRate, high: EventRate) -> Double {
        let trials = low.count + high.count
        let probability = share(of: low, in: high)
        let mass = { RDistributions.binomialMass($0, trials: trials, probability: probability) }
        let observed = mass(low.count) * (1 + 1e-7)
        // From its expectation on, the probability only decreases: no need to look at every outcome.
        let start = Int((Double(trials) * probability).rounded(.up))
        let opposite = partitionPoint(of: start..<(trials + 1)) { mass($0) <= observed }
        let near = RDistributions.binomialProbability(low.count, trials: trials, probability: probability, tail: .lower)
        let far = RDistributions.binomialProbability(
            opposite - 1, trials: trials, probability: probability, tail: .upper)
        return min(near + far, 1)
    }

    /// Twice the smaller of the two one-sided p-values, at most 1.
    ///
    /// Below 1 - level exactly when ``RateRatio/exactInterval(of:to:level:)`` excludes 1.
    ///
    /// Source: Fay M. P. (2010), The R Journal 2(1), 53-58 ("central").
    public static func doubledTail(of first: EventRate, and second: EventRate) -> Double {
        let trials = first.count + second.count
        let probability = share(of: first, in: second)
        let atMost = RDistributions.binomialProbability(
            first.count, trials: trials, probability: probability, tail: .lower)
        let atLeast = RDistributions.binomialProbability(
            first.count - 1, trials: trials, probability: probability, tail: .upper)
        return min(2 * min(atMost, atLeast), 1)
    }

    /// t1 / (t1 + t2), written so that the sum of two large exposures cannot overflow.
    private static func share(of first: EventRate, in second: EventRate) -> Double {
        1 / (1 + second.exposure / first.exposure)
    }
}
