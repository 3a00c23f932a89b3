import Glibc

/// Counts of events at points in time, with what was exposed: the input of trends. Times are real: a year may lack.
public struct TrendSeries: Sendable, Hashable {
    /// In ascending order, no two equal.
    public let times: [Double]
    /// Events at each time.
    public let counts: [Double]
    /// 1 for each point where no exposure is given.
    public let exposures: [Double]

    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/tooFewPoints(_:needed:)`` under three points,
    ///   ``StatisticsError/invalidValue(_:)`` for a time that is not after the one before it,
    ///   ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidExposure(_:)``.
    public init(times: [Double], counts: [Double], exposures: [Double]? = nil) throws(StatisticsError) {
        let exposures = exposures ?? [Double](repeating: 1, count: times.count)
        guard times.count == counts.count else { throw .unequalLengths(times.count, counts.count) }
        guard times.count == exposures.count else { throw .unequalLengths(times.count, exposures.count) }
        guard times.count >= 3 else { throw .tooFewPoints(times.count, needed: 3) }
        for (earlier, later) in zip([-Double.infinity] + times, times) where !(earlier < later && later.isFinite) {
            throw .invalidValue(later)
        }
        for count in counts { try checkCount(count) }
        for exposure in exposures where !(exposure > 0 && exposure.isFinite) { throw .invalidExposure(exposure) }
        self.times = times
        self.counts = counts
        self.exposures = exposures
    }

    /// Times from the first one.
    var elapsed: [Double] { times.map { $0 - times[0] } }
    var constant: [Double] { [Double](repeating: 1, count: times.count) }
    var offset: [Double] { exposures.map { log($0) } }

    /// Why no finite slope has the greatest likelihood; nil where one has.
    var reason: UndefinedReason? {
        let met = counts.indices.filter { counts[$0] > 0 }
        guard let first = met.first, let last = met.last else { return .noEvent }
        return first == last && (first == 0 || last == counts.count - 1) ? .notFinite : nil
    }
}
