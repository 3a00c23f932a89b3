/// The rates of a reference, stratum by stratum: what indirect standardisation expects of a unit.
public struct ReferenceRates: Sendable {
    /// Events and exposure of the reference in each stratum.
    public let strata: [(events: Double, exposure: Double)]

    /// - Throws: ``StatisticsError/invalidCount(_:)``, or ``StatisticsError/invalidExposure(_:)`` for an exposure that is
    ///   negative, or 0 with events.
    public init(_ strata: [(events: Double, exposure: Double)]) throws(StatisticsError) {
        for (events, exposure) in strata {
            try checkCount(events)
            guard exposure >= 0, exposure.isFinite, exposure > 0 || events == 0 else {
                throw .invalidExposure(exposure)
            }
        }
        self.strata = strata
    }

    /// The rate of the whole reference, by which a ratio becomes an indirectly standardised rate; nil without exposure.
    public var rate: Double? {
        let exposure = strata.reduce(0) { $0 + $1.exposure }
        return exposure > 0 ? strata.reduce(0) { $0 + $1.events } / exposure : nil
    }

    /// Events expected of a unit with these exposures, and the strata (from 0) in which the reference has no exposure.
    ///
    /// The expectation is nil where the unit is exposed in such a stratum.
    public func expected(of exposures: [Double]) throws(StatisticsError) -> (value: Double?, emptyStrata: [Int]) {
        guard exposures.count == strata.count else { throw .unequalLengths(exposures.count, strata.count) }
        for exposure in exposures where !(exposure >= 0 && exposure.isFinite) { throw .invalidExposure(exposure) }
        let empty = strata.indices.filter { strata[$0].exposure == 0 && exposures[$0] > 0 }
        guard empty.isEmpty else { return (nil, empty) }
        let value = zip(exposures, strata).reduce(0) { sum, pair in
            pair.0 > 0 ? sum + pair.0 * pair.1.events / pair.1.exposure : sum
        }
        return (value, [])
    }
}
