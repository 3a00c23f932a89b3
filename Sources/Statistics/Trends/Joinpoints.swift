import Glibc

/// The number and places of the knots of a trend: Lerman's grid of observed times, the criterion BIC for their number.
///
/// At least two points stand between a knot and an end, and between two knots. BIC = deviance / dispersion +
/// (2 knots + 2) ln n. National counts vary more than Poisson's: there the dispersion of the largest model (at least 1)
/// keeps every wiggle from being a knot.
///
/// Sources: Lerman P. M. (1980), Applied Statistics 29, 77-84; Kim H.-J. et al. (2000), Statistics in Medicine 19, 335-351.
public struct Joinpoints: Sendable {
    /// By what the deviance is divided and variances are multiplied.
    public enum Dispersion: Sendable, Hashable {
        /// 1: counts of a size at which chance is all.
        case poisson
        /// Pearson's, of the model with the most knots, at least 1.
        case ofLargestModel
    }

    /// The best model for each number of knots, from none on.
    public let models: [JoinpointModel]
    /// By which deviances are divided; 1 at least.
    public let dispersion: Double
    private let points: Int

    /// - Parameters:
    ///   - series: counts of years that no break parts.
    ///   - knots: at most; fewer where the series is too short for so many.
    ///   - dispersion: by what deviances are divided.
    public static func fit(
        _ series: TrendSeries, knots: Int, dispersion: Dispersion = .ofLargestModel
    ) throws(StatisticsError) -> Outcome<Joinpoints> {
        guard knots >= 0, knots <= 4 else { throw .invalidValue(Double(knots)) }
        if let reason = series.reason { return .undefined(reason) }
        var found: [(fit: LogLinearFit, places: [Int], candidates: Int)] = []
        for number in 0...knots {
            guard let best = best(series, knots: number) else { break }
            found.append(best)
        }
        guard let largest = found.last else { return .undefined(.tooFewPoints) }
        let degrees = Double(series.times.count - largest.fit.coefficients.count - largest.places.count)
        let scale = dispersion == .poisson || degrees <= 0 ? 1 : max(1, largest.fit.pearson / degrees)
        let models = found.map { one in
            JoinpointModel(
                series: series, fit: one.fit, knots: one.places.map { series.times[$0] }, dispersion: scale,
                candidates: one.candidates)
        }
        return .value(Joinpoints(models: models, dispersion: scale, points: series.times.count))
    }

    /// The criterion of a model: the lower the better.
    public func criterion(_ model: JoinpointModel) -> Double {
        model.deviance / dispersion + Double(2 * model.knots.count + 2) * log(Double(points))
    }

    /// The model of least criterion; of two equal ones that with fewer knots.
    public var chosen: JoinpointModel {
        models.reduce(models[0]) { criterion($1) < criterion($0) ? $1 : $0 }
    }

    /// The placement of least deviance; those whose slopes are not finite, between years without events, are left out.
    private static func best(
        _ series: TrendSeries, knots: Int
    ) -> (fit: LogLinearFit, places: [Int], candidates: Int)? {
        let placements = placements(of: knots, points: series.times.count)
        var best: (fit: LogLinearFit, places: [Int])?
        for places in placements {
            let columns = columns(series, knots: places)
            guard let fit = try? LogLinearFit(columns: columns, counts: series.counts, offset: series.offset) else {
                continue
            }
            if best.map({ fit.deviance < $0.fit.deviance }) ?? true { best = (fit, places) }
        }
        return best.map { ($0.fit, $0.places, placements.count) }
    }

    private static func columns(_ series: TrendSeries, knots: [Int]) -> [[Double]] {
        let elapsed = series.elapsed
        return [series.constant, elapsed] + knots.map { knot in elapsed.map { max(0, $0 - elapsed[knot]) } }
    }

    /// All places of the knots, two points at least from the ends and from each other.
    private static func placements(of knots: Int, points: Int) -> [[Int]] {
        var placements: [[Int]] = [[]]
        for _ in 0..<knots {
            placements = placements.flatMap { earlier in
                let start = earlier.last.map { $0 + 3 } ?? 2
                return start < points - 2 ? (start..<points - 2).map { earlier + [$0] } : []
            }
        }
        return placements
    }
}
