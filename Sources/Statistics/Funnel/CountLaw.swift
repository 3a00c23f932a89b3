/// The law of a unit's count where nothing distinguishes the unit: what a funnel compares it with.
public enum CountLaw: Sendable, Hashable {
    /// Events in an exposure, around an expectation above 0.
    case poisson(expected: Double)
    /// Cases among people, each with the same probability, strictly between 0 and 1.
    case binomial(trials: Int, probability: Double)

    /// The count expected.
    public var mean: Double {
        switch self {
        case .poisson(let expected): expected
        case .binomial(let trials, let probability): Double(trials) * probability
        }
    }

    func check() throws(StatisticsError) {
        switch self {
        case .poisson(let expected):
            guard expected > 0, expected <= StatisticsError.largestCount else { throw .invalidExposure(expected) }
        case .binomial(let trials, let probability):
            guard trials > 0, Double(trials) <= StatisticsError.largestCount else {
                throw .invalidTrials(Double(trials))
            }
            guard probability > 0, probability < 1 else { throw .invalidProbability(probability) }
        }
    }

    /// Probability of at most `count`; 0 below zero.
    func atMost(_ count: Int) -> Double {
        switch self {
        case .poisson(let expected): RDistributions.poissonAtMost(count, mean: expected)
        case .binomial(let trials, let probability):
            RDistributions.binomialProbability(count, trials: trials, probability: probability, tail: .lower)
        }
    }

    /// Probability of more than `count`; 1 below zero.
    func above(_ count: Int) -> Double {
        switch self {
        case .poisson(let expected): RDistributions.poissonAbove(count, mean: expected)
        case .binomial(let trials, let probability):
            RDistributions.binomialProbability(count, trials: trials, probability: probability, tail: .upper)
        }
    }

    /// Probability of exactly `count`.
    func mass(_ count: Int) -> Double {
        switch self {
        case .poisson(let expected): RDistributions.poissonMass(count, mean: expected)
        case .binomial(let trials, let probability):
            RDistributions.binomialMass(count, trials: trials, probability: probability)
        }
    }

    /// A count that is all but never exceeded: the end of searches.
    var reach: Int {
        switch self {
        case .poisson(let expected): Int(expected + 40 * (expected.squareRoot() + 1)) + 40
        case .binomial(let trials, _): trials
        }
    }
}
