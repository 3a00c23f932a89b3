/// One unit of a funnel: its count, the law of the count, and the exact tests of the one against the other.
public struct FunnelUnit: Sendable, Hashable {
    /// Events, or cases, of the unit.
    public let observed: Int
    /// What it is compared with.
    public let law: CountLaw

    /// - Throws: ``StatisticsError/invalidCount(_:)``, or as ``CountLaw`` is impossible;
    ///   ``StatisticsError/moreSuccessesThanTrials(successes:trials:)``.
    public init(observed: Int, law: CountLaw) throws(StatisticsError) {
        try checkCount(Double(observed))
        try law.check()
        if case .binomial(let trials, _) = law, observed > trials {
            throw .moreSuccessesThanTrials(successes: Double(observed), trials: Double(trials))
        }
        self.observed = observed
        self.law = law
    }

    /// Observed over expected.
    public var ratio: Double { Double(observed) / law.mean }
    /// Probability of the count or more.
    public var highTail: Double { law.above(observed - 1) }
    /// Probability of the count or fewer.
    public var lowTail: Double { law.atMost(observed) }
    /// Twice the smaller tail, at most 1.
    public var doubledTail: Double { min(1, 2 * min(highTail, lowTail)) }
    /// Twice the smaller of the tails in which the observed count weighs one half, at most 1.
    public var midP: Double {
        let half = law.mass(observed) / 2
        return min(1, 2 * min(law.above(observed) + half, law.atMost(observed - 1) + half))
    }

    /// Whether even no event would be ordinary at a level.
    public func cannotBeLow(level: Double) throws(StatisticsError) -> Bool {
        law.atMost(0) >= (try tailProbability(ofLevel: level))
    }

    /// Where the exact tests at 95 and 99.8 % put the unit.
    public var position: FunnelPosition {
        get throws(StatisticsError) {
            FunnelPosition(
                high: highTail, low: lowTail, cannotBeLow: try cannotBeLow(level: FunnelPosition.warning))
        }
    }
}
