/// Mann and Kendall's test of a trend that needs no form: how many pairs of points rise, less how many fall.
///
/// Sources: Mann H. B. (1945), Econometrica 13, 245-259; Kendall M. G. (1975), Rank correlation methods; Hirsch R. M.,
/// Slack J. R., Smith R. A. (1982), Water Resources Research 18, 107-121, for seasons.
public struct MannKendall: Sendable, Hashable {
    /// S: rising pairs less falling pairs.
    public let score: Int
    /// Variance of S without a trend, ties counted.
    public let variance: Double
    /// Pairs of points, those of equal values included.
    public let pairs: Int
    /// Sizes of the groups of equal values, one for each series; nil for several seasons.
    let groups: [Int]?
    private let untied: Int

    /// The test of one series, in order of time.
    ///
    /// - Throws: ``StatisticsError/invalidValue(_:)``, ``StatisticsError/tooFewPoints(_:needed:)`` with fewer than two.
    public init(_ values: [Double]) throws(StatisticsError) {
        guard values.count >= 2 else { throw .tooFewPoints(values.count, needed: 2) }
        for value in values where !value.isFinite { throw .invalidValue(value) }
        let groups = Self.groups(values)
        let part = { (size: Int) in Double(size * (size - 1) * (2 * size + 5)) / 18 }
        let pairs = values.count * (values.count - 1) / 2
        let score = values.indices.reduce(0) { sum, left in
            sum + values[(left + 1)...].reduce(0) { $0 + ($1 > values[left] ? 1 : $1 < values[left] ? -1 : 0) }
        }
        self.init(
            score: score, variance: part(values.count) - groups.reduce(0) { $0 + part($1) }, pairs: pairs,
            groups: groups,
            untied: pairs - groups.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    }

    /// How many values each group of equal ones has.
    private static func groups(_ values: [Double]) -> [Int] {
        let sorted = values.sorted()
        return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { start in
            sorted[start...].prefix { $0 == sorted[start] }.count
        }
    }

    private init(score: Int, variance: Double, pairs: Int, groups: [Int]?, untied: Int) {
        self.score = score
        self.variance = max(0, variance)
        self.pairs = pairs
        self.groups = groups
        self.untied = untied
    }

    /// The test of several seasons: points are compared within their season, and the scores are added.
    public static func seasonal(_ seasons: [[Double]]) throws(StatisticsError) -> MannKendall {
        let parts = try seasons.map { (season) throws(StatisticsError) in try MannKendall(season) }
        guard let first = parts.first else { throw .tooFewPoints(0, needed: 2) }
        return parts.dropFirst().reduce(first) { sum, part in
            MannKendall(
                score: sum.score + part.score, variance: sum.variance + part.variance, pairs: sum.pairs + part.pairs,
                groups: nil, untied: sum.untied + part.untied)
        }
    }

    /// (S - sign of S) / √variance; 0 where all values are equal.
    public var deviate: Double {
        guard variance > 0 else { return 0 }
        return Double(score - score.signum()) / variance.squareRoot()
    }

    /// S / √variance, without the correction for continuity; 0 where all values are equal.
    public var uncorrectedDeviate: Double { variance > 0 ? Double(score) / variance.squareRoot() : 0 }

    /// Two-sided probability by the normal approximation; 1 where all values are equal.
    public var probability: Double {
        min(1, 2 * RDistributions.normalProbability(abs(deviate), tail: .upper))
    }

    /// S over all pairs.
    public var tauA: Double { Double(score) / Double(pairs) }

    /// S corrected for ties; nil where all values are equal.
    public var tauB: Double? {
        untied > 0 ? Double(score) / (Double(pairs) * Double(untied)).squareRoot() : nil
    }
}
