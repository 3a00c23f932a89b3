import Glibc

extension DirectRate {
    /// Fay and Feuer's gamma interval, the one that Vigie prints; it exists without events too.
    ///
    ///     lower = G(a; y² / v, v / y)        upper = G(1 - a; (y + m)² / (v + m²), (v + m²) / (y + m))
    ///
    /// with m the largest weight: of a stratum, times the most events of one person. With one stratum, or a standard that
    /// is proportional to the exposure, it is the exact Poisson interval.
    public func fayFeuer(level: Double) throws(StatisticsError) -> Interval? {
        try gamma(level: level, weight: largestWeight, squared: largestWeight * largestWeight)
    }

    /// Tiwari, Clegg and Zou's interval (SEER*Stat): as Fay and Feuer's, with the mean weight in the upper limit.
    ///
    /// Nil for repeated events, for which it is not defined.
    /// Source: Tiwari R. C., Clegg L. X., Zou Z. (2006), Statistical Methods in Medical Research 15, 547-569.
    public func tiwari(level: Double) throws(StatisticsError) -> Interval? {
        isRepeated ? nil : try gamma(level: level, weight: meanWeight, squared: meanSquaredWeight)
    }

    /// Dobson's interval on the exact limits of the number of events; nil without events.
    public func dobsonExact(level: Double) throws(StatisticsError) -> Interval? {
        try dobson(PoissonInterval.exact(count: events, level: level))
    }

    /// Dobson's interval on Byar's limits, that of PHEindicatormethods (which prints none under 10 events).
    public func dobsonByar(level: Double) throws(StatisticsError) -> Interval? {
        try dobson(PoissonInterval.byar(count: events, level: level))
    }

    /// The value plus or minus z standard errors; nil without events.
    public func normal(level: Double) throws(StatisticsError) -> Interval? {
        guard let value, events > 0 else { return nil }
        let reach = try normalDeviate(ofLevel: level) * variance.squareRoot()
        return try Interval(lower: value - reach, upper: value + reach, level: level)
    }

    /// The value times or divided by exp(z standard errors of its logarithm); nil without events.
    public func logNormal(level: Double) throws(StatisticsError) -> Interval? {
        guard let value, value > 0 else { return nil }
        let factor = exp(try normalDeviate(ofLevel: level) * variance.squareRoot() / value)
        return try Interval(lower: value / factor, upper: value * factor, level: level)
    }

    private func dobson(_ limits: Interval) throws(StatisticsError) -> Interval? {
        guard let value, let upper = limits.upper, events > 0 else { return nil }
        let stretch = (variance / events).squareRoot()
        return try Interval(
            lower: value + stretch * (limits.lower - events), upper: value + stretch * (upper - events),
            level: limits.level)
    }

    private func gamma(level: Double, weight: Double, squared: Double) throws(StatisticsError) -> Interval? {
        guard let value else { return nil }
        let tail = try tailProbability(ofLevel: level)
        let (mean, spread) = (value + weight, variance + squared)
        let lower =
            value > 0
            ? RDistributions.gammaQuantile(
                tail, shape: value * value / variance, scale: variance / value, tail: .lower) : 0
        let upper = RDistributions.gammaQuantile(
            tail, shape: mean * mean / spread, scale: spread / mean, tail: .upper)
        return try Interval(lower: lower, upper: upper, level: level)
    }
}
