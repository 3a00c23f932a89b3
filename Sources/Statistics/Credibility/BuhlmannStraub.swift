/// The credibility of each unit's own experience, Bühlmann and Straub's model: ratios of several years, with weights.
///
/// Premium of a unit = m + z (X - m), with z = w / (w + s²/a): s² is the variance of a ratio of weight 1 around the
/// mean of its unit, a the variance of these means between units. A negative estimate of a, which chance gives when
/// units hardly differ, means z = 0 and the mean for everyone.
///
/// Source: Bühlmann H., Straub E. (1970), Glaubwürdigkeit für Schadensätze, Bulletin of the Swiss Association of
/// Actuaries 70, 111-133; the unbiased estimators are those of R's `actuar::cm`.
public struct BuhlmannStraub: Sendable, Hashable {
    /// s², in the squared unit of the ratios times that of the weights.
    public let withinVariance: Double
    /// The unbiased estimate of a, in the squared unit of the ratios; it may be negative.
    public let betweenVariance: Double
    /// The mean by volume.
    public let mean: Double

    /// The weight at which the own experience counts for half, s²/a; nil when units do not differ.
    public var halfWeight: Double? { betweenVariance > 0 ? withinVariance / betweenVariance : nil }

    /// z, from 0 to 1, of a unit of total weight `weight`.
    public func credibility(ofWeight weight: Double) -> Double {
        halfWeight.map { weight + $0 > 0 ? weight / (weight + $0) : 0 } ?? 0
    }

    /// The collective premium: the mean of units weighted by their credibility, by volume when nothing is credible.
    public func collective(_ units: some Sequence<(mean: Double, weight: Double)>) -> Double {
        var (sum, total) = (0.0, 0.0)
        for unit in units {
            let credibility = credibility(ofWeight: unit.weight)
            sum += credibility * unit.mean
            total += credibility
        }
        return total > 0 ? sum / total : mean
    }
}

/// The sums from which the model is estimated: units are added one at a time, and none is kept.
public struct CredibilitySums: Sendable {
    private var weight = 0.0
    private var squaredWeight = 0.0
    /// Sums of the weights times the means of the units, and times their squares.
    private var first = 0.0
    private var second = 0.0
    private var within = 0.0
    /// Units added that were observed in some year.
    public private(set) var units = 0
    /// Pairs of a unit and a year of positive weight.
    public private(set) var cells = 0

    /// Sums over no unit: where each part of a population starts, before parts are merged.
    public init() {}

    /// Adds a unit: its ratios and their weights, one for each year known. A year of weight 0 was not observed.
    ///
    /// - Throws: ``StatisticsError/invalidExposure(_:)`` for a weight that is negative or not finite,
    ///   ``StatisticsError/invalidCount(_:)`` for a ratio that is not finite.
    public mutating func add(_ years: [(ratio: Double, weight: Double)]) throws(StatisticsError) {
        for year in years {
            guard year.weight >= 0, year.weight.isFinite else { throw .invalidExposure(year.weight) }
            guard year.ratio.isFinite else { throw .invalidCount(year.ratio) }
        }
        let observed = years.filter { $0.weight > 0 }
        guard !observed.isEmpty else { return }
        let total = observed.reduce(0) { $0 + $1.weight }
        let mean = observed.reduce(0) { $0 + $1.weight * $1.ratio } / total
        within += observed.reduce(0) { $0 + $1.weight * ($1.ratio - mean) * ($1.ratio - mean) }
        weight += total
        squaredWeight += total * total
        first += total * mean
        second += total * mean * mean
        units += 1
        cells += observed.count
    }

    /// Adds the units of another part of the same population.
    public mutating func merge(_ later: CredibilitySums) {
        weight += later.weight
        squaredWeight += later.squaredWeight
        first += later.first
        second += later.second
        within += later.within
        units += later.units
        cells += later.cells
    }

    /// Nil with fewer than two units, or when no unit has two years: nothing tells chance from difference.
    public var model: BuhlmannStraub? {
        guard units > 1, cells > units, weight > 0, weight * weight > squaredWeight else { return nil }
        let variance = within / Double(cells - units)
        let mean = first / weight
        let spread = max(0, second - weight * mean * mean) - Double(units - 1) * variance
        let between = weight / (weight * weight - squaredWeight) * spread
        return BuhlmannStraub(withinVariance: variance, betweenVariance: between, mean: mean)
    }
}
