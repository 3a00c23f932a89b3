/// Exact tests of one Poisson count against an expectation that is known without error.
///
/// An expectation that comes from a sample is itself uncertain: then ``RateEqualityTest`` is the test.
public struct PoissonTest: Sendable, Hashable {
    /// Events observed.
    public let count: Int
    /// Events expected, above 0.
    public let expected: Double

    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidExposure(_:)``.
    public init(count: Int, expected: Double) throws(StatisticsError) {
        try checkCount(Double(count))
        guard expected > 0, expected <= StatisticsError.largestCount else { throw .invalidExposure(expected) }
        self.count = count
        self.expected = expected
    }

    /// Probability of the count or more.
    public var upperTail: Double { RDistributions.poissonAbove(count - 1, mean: expected) }

    /// Probability of the count or fewer.
    public var lowerTail: Double { RDistributions.poissonAtMost(count, mean: expected) }

    /// Twice the smaller tail, at most 1: below 1 - level exactly when the exact interval excludes the expectation.
    public var doubledTail: Double { min(1, 2 * min(upperTail, lowerTail)) }

    /// Twice the smaller of the tails in which the observed count weighs one half, at most 1.
    public var midP: Double {
        let half = RDistributions.poissonMass(count, mean: expected) / 2
        let above = RDistributions.poissonAbove(count, mean: expected) + half
        let below = RDistributions.poissonAtMost(count - 1, mean: expected) + half
        return min(1, 2 * min(above, below))
    }

    /// The probability of all counts at most as likely as the observed one, as in R's `poisson.test`.
    ///
    /// Source: Fay M. P. (2010), The R Journal 2(1), 53-58; equal probabilities are told with R's factor 1 + 1e-7.
    public var minimumLikelihood: Double {
        let observed = RDistributions.poissonMass(count, mean: expected) * (1 + 1e-7)
        let mass = { RDistributions.poissonMass($0, mean: expected) }
        if Double(count) == expected { return 1 }
        if Double(count) > expected {
            // From 0 to the expectation the probability only grows.
            let end = partitionPoint(of: 0..<Int(expected) + 1) { mass($0) > observed }
            return min(1, upperTail + RDistributions.poissonAtMost(end - 1, mean: expected))
        }
        let start = Int(expected.rounded(.up))
        var reach = max(2 * start - count, start + 1)
        while mass(reach) > observed { reach *= 2 }
        let first = partitionPoint(of: start..<reach) { mass($0) <= observed }
        return min(1, lowerTail + RDistributions.poissonAbove(first - 1, mean: expected))
    }
}
