/// How a total is spread over an exposure: units in the order of their rate, each as wide as its exposure.
///
/// The index is 1 - sum of (p_i - p_(i-1)) (L_i + L_(i-1)), p the part of the exposure and L that of the total, from the
/// lowest rate to the highest: 0 where all have the same rate.
public struct WeightedConcentration: Sendable, Hashable {
    /// The index, from 0 to 1.
    public let index: Double
    /// Parts of the exposure from 0 to 1, in the order of the rates.
    public let exposure: [Double]
    /// Parts of the total from 0 to 1, in the same order.
    public let share: [Double]

    /// Units of equal rate keep the order given, which changes the points and not the index.
    ///
    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/invalidCount(_:)`` also for a total of 0,
    ///   ``StatisticsError/invalidExposure(_:)``.
    public init(values: [Double], exposures: [Double]) throws(StatisticsError) {
        guard values.count == exposures.count else { throw .unequalLengths(values.count, exposures.count) }
        for value in values where !(value >= 0 && value.isFinite) { throw .invalidCount(value) }
        for exposure in exposures where !(exposure > 0 && exposure.isFinite) { throw .invalidExposure(exposure) }
        let total = values.reduce(0, +)
        guard total > 0 else { throw .invalidCount(total) }
        let order = values.indices.sorted { (values[$0] / exposures[$0], $0) < (values[$1] / exposures[$1], $1) }
        exposure = Self.cumulated(order.map { exposures[$0] })
        share = Self.cumulated(order.map { values[$0] })
        let area = zip(zip(exposure, exposure.dropFirst()), zip(share, share.dropFirst())).reduce(0) { sum, step in
            sum + (step.0.1 - step.0.0) * (step.1.1 + step.1.0)
        }
        index = 1 - area
    }

    private static func cumulated(_ values: [Double]) -> [Double] {
        var sums = [0.0]
        for value in values { sums.append(sums[sums.count - 1] + value) }
        return sums.map { $0 / sums[sums.count - 1] }
    }
}
