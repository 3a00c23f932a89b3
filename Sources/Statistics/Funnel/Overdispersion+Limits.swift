extension Overdispersion {
    /// The limits of observed over expected for a unit: (1 ± z e)², e its standard error, the lower one at least 0.
    public func limits(expected: Double, level: Double, model: Model) throws(StatisticsError) -> Interval {
        guard expected > 0, expected.isFinite else { throw .invalidExposure(expected) }
        let reach = try normalDeviate(ofLevel: level) * error(expected: expected, model: model)
        let low = max(0, 1 - reach)
        return try Interval(lower: low * low, upper: (1 + reach) * (1 + reach), level: level)
    }

    /// The probabilities of so much or more, and of so little or less, with the dispersion.
    public func tails(
        observed: Double, expected: Double, model: Model
    ) throws(StatisticsError) -> (high: Double, low: Double) {
        try checkCount(observed)
        guard expected > 0, expected.isFinite else { throw .invalidExposure(expected) }
        let score = ((observed / expected).squareRoot() - 1) / error(expected: expected, model: model)
        return (
            RDistributions.normalProbability(score, tail: .upper), RDistributions.normalProbability(score, tail: .lower)
        )
    }

    /// Where the unit stands once the dispersion is counted.
    public func position(
        observed: Double, expected: Double, model: Model
    ) throws(StatisticsError) -> FunnelPosition {
        let found = try tails(observed: observed, expected: expected, model: model)
        let none = try tails(observed: 0, expected: expected, model: model)
        return FunnelPosition(
            high: found.high, low: found.low, cannotBeLow: none.low >= (1 - FunnelPosition.warning) / 2)
    }
}
