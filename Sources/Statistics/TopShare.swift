/// The share of a total that the units with the most hold, and what chance alone would give them.
///
/// Units that hold nothing count among the units. Within the marginal unit the share is interpolated linearly
/// (methods.md 8, after Gastwirth; the chance level is that of independent Poisson counts of equal mean).
public struct TopShare: Sendable, Hashable {
    /// From 0 to 1.
    public let share: Double
    /// What the top units hold, in the unit of the values.
    public let held: Double

    /// - Parameters:
    ///   - histogram: values and how many units have each; the largest values first.
    ///   - units: all units, those without a value included; at least as many as the histogram has.
    ///   - fraction: the part of the units that is the top, above 0 and at most 1.
    public init(
        histogram: [(value: Int, units: Int)], units: Int, fraction: Double
    ) throws(StatisticsError) {
        let total = histogram.reduce(0) { $0 + $1.value * $1.units }
        let present = histogram.reduce(0) { $0 + $1.units }
        guard total > 0, units >= present else { throw .invalidCount(Double(total)) }
        guard fraction > 0, fraction <= 1 else { throw .invalidFraction(fraction) }
        var left = fraction * Double(units)
        var held = 0.0
        for (value, count) in histogram where left > 0 {
            held += min(left, Double(count)) * Double(value)
            left -= Double(count)
        }
        self.held = held
        share = held / Double(total)
    }

    /// The share that the top units hold when every unit has the same risk: the limit for many units.
    public static func expectedByChance(mean: Double, fraction: Double) throws(StatisticsError) -> Double {
        guard mean > 0, mean < 1e6 else { throw .invalidCount(mean) }
        guard fraction > 0, fraction <= 1 else { throw .invalidFraction(fraction) }
        var threshold = 0
        while RDistributions.poissonAbove(threshold, mean: mean) > fraction { threshold += 1 }
        let above = RDistributions.poissonAbove(threshold, mean: mean)
        let heldAbove = mean * RDistributions.poissonAbove(threshold - 1, mean: mean)
        return min(1, (heldAbove + Double(threshold) * (fraction - above)) / mean)
    }
}
