import Glibc
import Statistics

/// Draws from a lognormal distribution by its quantiles, tabulated once as whole numbers.
///
/// Nothing is computed with the mathematical library for each draw: that is fast, and the last bit of a logarithm, which
/// differs between processors, cannot change a byte of the files.
struct QuantileTable: Sendable {
    private let knots: [UInt32]

    /// - Parameters:
    ///   - mean: mean of the tabulated values, in units.
    ///   - spread: standard deviation of the logarithm.
    ///   - highest: values above are set to it, in units.
    ///   - scale: parts that a unit is kept in.
    init(mean: Double, spread: Double, highest: Double, scale: Double, count: Int) throws(StatisticsError) {
        var deviations: [Double] = []
        for rank in 0..<count { deviations.append(try normalQuantile((Double(rank) + 0.5) / Double(count)) * spread) }
        let location = Self.location(mean: mean, highest: highest, deviations)
        knots = deviations.map { UInt32((min(highest, exp(location + $0)) * scale).rounded()) }
    }

    /// The value at a random rank, in parts of a unit.
    func draw(_ generator: inout SplitMix64) -> Int {
        let position = (generator.next() >> 32) * UInt64(knots.count - 1)
        let index = Int(position >> 32)
        let fraction = Int(position & 0xFFFF_FFFF) >> 16
        let low = Int(knots[index])
        return low + ((Int(knots[index + 1]) - low) * fraction) >> 16
    }

    /// The location for which the capped values have the mean, by bisection on the logarithm.
    private static func location(mean: Double, highest: Double, _ deviations: [Double]) -> Double {
        var (low, high) = (log(mean) - 10, log(mean) + 10)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            let sum = deviations.reduce(0) { $0 + min(highest, exp(middle + $1)) }
            if sum < mean * Double(deviations.count) { low = middle } else { high = middle }
        }
        return low
    }
}
