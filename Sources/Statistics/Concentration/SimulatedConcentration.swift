/// The concentration that chance alone gives, given the total: seeded draws, for few units and for days or euros.
///
/// Each claim falls on a unit with a probability in proportion to its expectation; an amount is then drawn among those
/// observed. The same seed gives the same figures.
public struct SimulatedConcentration: Sendable {
    /// Means over the draws.
    public let gini: Double
    /// The share of the total that the units with the most have.
    public let topShare: Double
    /// The part of a next year's total, drawn anew, that the units with the most have.
    public let keptShare: Double

    /// The index by exposure of ``WeightedConcentration``; nil where no exposures were given.
    public let index: Double?

    /// Under this number of units in the top the limit for many units does not hold.
    public static let smallestTop = 100.0

    /// - Parameters:
    ///   - expected: of each unit, in any unit: rates of sectors times exposures.
    ///   - claims: in all, above 0.
    ///   - amounts: of claims, from which each draw takes; nil counts claims.
    ///   - exposures: by which the index is weighted; nil for none.
    ///   - fraction: the part of the units that is the top.
    ///   - draws: how many years are drawn.
    ///   - seed: the same one draws the same years.
    public init(
        expected: [Double], claims: Int, amounts: [Double]? = nil, exposures: [Double]? = nil, fraction: Double,
        draws: Int = 1000, seed: UInt64 = 1
    ) throws(StatisticsError) {
        try Self.check(expected, claims: claims, amounts: amounts, draws: draws)
        var generator = SplitMix64(seed: seed)
        var (gini, top, kept, index) = (0.0, 0.0, 0.0, 0.0)
        let law = Self.cumulated(expected)
        for _ in 0..<draws {
            let first = Self.year(law, claims: claims, amounts: amounts, &generator)
            let second = Self.year(law, claims: claims, amounts: amounts, &generator)
            let distribution = try Distribution(first)
            gini += distribution.gini
            if let exposures { index += try WeightedConcentration(values: first, exposures: exposures).index }
            top += try distribution.topShare(fraction)
            kept += try persistence(from: first, to: second, fraction: fraction)
        }
        self.gini = gini / Double(draws)
        self.index = exposures.map { _ in index / Double(draws) }
        topShare = top / Double(draws)
        keptShare = kept / Double(draws)
    }

    private static func check(
        _ expected: [Double], claims: Int, amounts: [Double]?, draws: Int
    ) throws(StatisticsError) {
        for one in expected where !(one > 0 && one.isFinite) { throw .invalidExposure(one) }
        guard expected.count > 1 else { throw .tooFewPoints(expected.count, needed: 2) }
        guard claims > 0 else { throw .invalidCount(Double(claims)) }
        guard draws > 0 else { throw .invalidCount(Double(draws)) }
        if let amounts {
            for amount in amounts where !(amount > 0 && amount.isFinite) { throw .invalidCount(amount) }
            guard !amounts.isEmpty else { throw .tooFewPoints(0, needed: 1) }
        }
    }

    private static func year(
        _ law: [Double], claims: Int, amounts: [Double]?, _ generator: inout SplitMix64
    ) -> [Double] {
        var values = [Double](repeating: 0, count: law.count)
        for _ in 0..<claims {
            let target = generator.uniform() * law[law.count - 1]
            let unit = partitionPoint(of: 0..<law.count - 1) { law[$0] > target }
            let place = amounts.map { Int(generator.uniform() * Double($0.count)) }
            values[unit] += amounts.map { $0[place ?? 0] } ?? 1
        }
        return values
    }

    private static func cumulated(_ values: [Double]) -> [Double] {
        var sum = 0.0
        return values.map { value in
            sum += value
            return sum
        }
    }
}
