import Glibc

/// A cumulative sum of Poisson counts: S grows by each count less k, never under 0, and gives an alarm from h on.
///
/// k = (μ1 - μ0) / ln(μ1 / μ0) lies between the mean in order and the mean out of order, which is `odds` (a ratio of
/// rates) times the first.
///
/// Source: Lucas J. M. (1985), Counted data CUSUMs, Technometrics 27, 129-144.
public enum PoissonCUSUM {
    /// What S does after an alarm.
    public enum AfterAlarm: Sendable, Hashable {
        /// It stays, so that every later point may give an alarm.
        case goesOn
        /// It is 0 before the next count.
        case startsAnew
    }

    /// k of a mean in order and the ratio of rates that is to be found, above 1.
    public static func referenceValue(baseline: Double, odds: Double) throws(StatisticsError) -> Double {
        guard baseline > 0, baseline.isFinite else { throw .invalidExposure(baseline) }
        guard odds > 1, odds.isFinite else { throw .invalidFactor(odds) }
        return baseline * (odds - 1) / log(odds)
    }

    /// S after each count, and whether it gives an alarm.
    ///
    /// - Parameters:
    ///   - counts: one a period, in the order of time.
    ///   - baselines: means in order: one for all counts, or one for each.
    ///   - odds: the ratio of rates that is to be found, above 1.
    ///   - threshold: h, above 0: S beyond it is an alarm.
    ///   - afterAlarm: what S does then.
    public static func path(
        of counts: [Double], baselines: [Double], odds: Double, threshold: Double, afterAlarm: AfterAlarm = .goesOn
    ) throws(StatisticsError) -> [(statistic: Double, isAlarm: Bool)] {
        guard baselines.count == 1 || baselines.count == counts.count else {
            throw .unequalLengths(counts.count, baselines.count)
        }
        guard threshold > 0, threshold.isFinite else { throw .invalidValue(threshold) }
        var sum = 0.0
        var path: [(statistic: Double, isAlarm: Bool)] = []
        for (place, count) in counts.enumerated() {
            try checkCount(count)
            let baseline = baselines.count == 1 ? baselines[0] : baselines[place]
            sum = max(0, sum + count - (try referenceValue(baseline: baseline, odds: odds)))
            path.append((sum, sum >= threshold))
            if sum >= threshold, afterAlarm == .startsAnew { sum = 0 }
        }
        return path
    }
}
