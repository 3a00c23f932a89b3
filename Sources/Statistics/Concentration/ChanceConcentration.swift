import Glibc

/// How concentrated independent Poisson counts are by chance alone, the limit for many units.
///
/// Units with the same mean make an even risk; other means are rates of sectors times exposures.
public struct ChanceConcentration: Sendable {
    /// Means and how many units have each.
    private let means: [(mean: Double, units: Double)]
    private let units: Double
    private let total: Double

    /// - Throws: ``StatisticsError/invalidExposure(_:)`` for a mean that is not positive, ``StatisticsError/tooFewPoints(_:needed:)``
    ///   without units.
    public init(_ means: [(mean: Double, units: Int)]) throws(StatisticsError) {
        for (mean, _) in means where !(mean > 0 && mean < 1e6) { throw .invalidExposure(mean) }
        for (_, units) in means where units < 0 { throw .invalidCount(Double(units)) }
        self.means = means.map { ($0.mean, Double($0.units)) }
        units = self.means.reduce(0) { $0 + $1.units }
        total = self.means.reduce(0) { $0 + $1.units * $1.mean }
        guard units > 0 else { throw .tooFewPoints(0, needed: 1) }
    }

    /// Gini's index of the counts: exp(-2 λ) (I0(2 λ) + I1(2 λ)) for one mean λ, else the sum of F (1 - F) over the mean.
    public var gini: Double {
        if means.count == 1 {
            return RDistributions.scaledBessel(2 * means[0].mean, order: 0)
                + RDistributions.scaledBessel(2 * means[0].mean, order: 1)
        }
        var (sum, count) = (0.0, 0)
        while true {
            let above = part(above: count)
            sum += above * (1 - above)
            if above < 1e-17 { return sum * units / total }
            count += 1
        }
    }

    /// The share of the total that the units with the most have; of those at the border, as many as fit.
    public func topShare(_ fraction: Double) throws(StatisticsError) -> Double {
        let border = try border(fraction)
        let held = means.reduce(0) {
            $0 + $1.units * $1.mean * RDistributions.poissonAbove(border.count - 1, mean: $1.mean)
        }
        return min(1, (held + Double(border.count) * border.rest * units) / total)
    }

    /// The share of the next year's total that the same units have, where the means stay: the persistence that chance and the
    /// means alone give.
    public func persistence(_ fraction: Double) throws(StatisticsError) -> Double {
        let border = try border(fraction)
        let atBorder = means.reduce(0) { $0 + $1.units * RDistributions.poissonMass(border.count, mean: $1.mean) }
        let part = atBorder > 0 ? border.rest * units / atBorder : 0
        let held = means.reduce(0) { sum, one in
            let chosen =
                RDistributions.poissonAbove(border.count, mean: one.mean)
                + part * RDistributions.poissonMass(border.count, mean: one.mean)
            return sum + one.units * one.mean * chosen
        }
        return min(1, held / total)
    }

    /// The count of which not more than the fraction have more, and what of the fraction is left for units of this count.
    private func border(_ fraction: Double) throws(StatisticsError) -> (count: Int, rest: Double) {
        guard fraction > 0, fraction <= 1 else { throw .invalidFraction(fraction) }
        var count = 0
        while part(above: count) > fraction { count += 1 }
        return (count, fraction - part(above: count))
    }

    private func part(above count: Int) -> Double {
        means.reduce(0) { $0 + $1.units * RDistributions.poissonAbove(count, mean: $1.mean) } / units
    }
}
