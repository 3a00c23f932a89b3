/// A number of events observed over an amount of exposure (hours, full-time equivalents, person-years).
///
/// The exposure is considered as known without error. Two rates can be compared when their exposures have the same
/// unit.
public struct EventRate: Sendable, Hashable {
    /// Number of events, at least 0.
    ///
    /// Whole, because the comparison of two rates is a test on whole counts.
    public let count: Int

    /// Exposure, positive.
    public let exposure: Double

    /// A rate from its two terms.
    ///
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidExposure(_:)``.
    public init(count: Int, exposure: Double) throws(StatisticsError) {
        try checkCount(Double(count))
        guard exposure > 0, exposure.isFinite, (Double(count) / exposure).isFinite else {
            throw .invalidExposure(exposure)
        }
        self.count = count
        self.exposure = exposure
    }

    /// Events per unit of exposure.
    public var value: Double { Double(count) / exposure }
}
