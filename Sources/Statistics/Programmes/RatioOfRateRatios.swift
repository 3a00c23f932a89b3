import Glibc

/// How much more a rate changed among the treated than among controls: a ratio of two ratios of rates.
public struct RatioOfRateRatios: Sendable, Hashable {
    /// The rate of the treated before.
    public let treatedBefore: EventRate
    /// The rate of the treated after.
    public let treatedAfter: EventRate
    /// The rate of the controls before.
    public let controlBefore: EventRate
    /// The rate of the controls after.
    public let controlAfter: EventRate

    /// Four rates, exposures of each pair in one unit.
    public init(
        treatedBefore: EventRate, treatedAfter: EventRate, controlBefore: EventRate, controlAfter: EventRate
    ) {
        self.treatedBefore = treatedBefore
        self.treatedAfter = treatedAfter
        self.controlBefore = controlBefore
        self.controlAfter = controlAfter
    }

    /// The estimate on the logarithmic scale, its error √(sum of 1 / count); undefined where a count is 0.
    public var estimate: Outcome<Estimate> { estimate(adding: 0) }

    /// The same with one half added to every count (Haldane), which exists always; it is to be told as such.
    public var haldane: Estimate? { estimate(adding: 0.5).value }

    private func estimate(adding part: Double) -> Outcome<Estimate> {
        let rates = [treatedAfter, controlBefore, treatedBefore, controlAfter]
        let counts = rates.map { Double($0.count) + part }
        guard counts.allSatisfy({ $0 > 0 }) else { return .undefined(.noEvent) }
        let logs = zip(counts, rates).map { log($0 / $1.exposure) }
        return .value(
            Estimate(
                logarithm: logs[0] + logs[1] - logs[2] - logs[3],
                standardError: counts.reduce(0) { $0 + 1 / $1 }.squareRoot()))
    }

    /// How much more the rate of the treated rose, in events per unit of exposure, and its standard error.
    public var rateDifference: (value: Double, standardError: Double) {
        let rates = [treatedAfter, treatedBefore, controlAfter, controlBefore]
        let value = rates[0].value - rates[1].value - rates[2].value + rates[3].value
        return (value, rates.reduce(0) { $0 + Double($1.count) / ($1.exposure * $1.exposure) }.squareRoot())
    }

    /// A ratio whose logarithm is taken for normal.
    public struct Estimate: Sendable, Hashable {
        /// The logarithm of the ratio.
        public let logarithm: Double
        /// Of the logarithm.
        public let standardError: Double

        /// The ratio itself.
        public var ratio: Double { exp(logarithm) }

        /// Limits of the ratio, by z standard errors of its logarithm.
        public func interval(level: Double) throws(StatisticsError) -> Interval {
            let reach = try normalDeviate(ofLevel: level) * standardError
            return try Interval(lower: exp(logarithm - reach), upper: exp(logarithm + reach), level: level)
        }

        /// Two-sided probability of so large a ratio without an effect.
        public var probability: Double {
            2 * RDistributions.normalProbability(abs(logarithm) / standardError, tail: .upper)
        }
    }
}
