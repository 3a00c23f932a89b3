/// Where the lines of a funnel pass for one unit, as ratios of the count to its expectation.
public enum FunnelLines {
    /// Spiegelhalter's lines: quantiles of the law of the count, interpolated so that they are smooth.
    ///
    /// With F the distribution, r the least count of which F reaches p, the limit is r - (F(r) - p) / (F(r) - F(r - 1)), at
    /// least 0, over the expectation; p is (1 - level) / 2 and (1 + level) / 2.
    ///
    /// Source: Spiegelhalter D. J. (2005), Funnel plots for comparing institutional performance, Statistics in Medicine
    /// 24, 1185-1202, appendix.
    public static func spiegelhalter(_ law: CountLaw, level: Double) throws(StatisticsError) -> Interval {
        try law.check()
        let tail = try tailProbability(ofLevel: level)
        let low = partitionPoint(of: 0..<law.reach) { law.atMost($0) >= tail }
        let high = partitionPoint(of: 0..<law.reach) { law.above($0) <= tail }
        let below = Double(low) - (law.atMost(low) - tail) / law.mass(low)
        let above = Double(high) - (tail - law.above(high)) / law.mass(high)
        return try Interval(lower: max(0, below) / law.mean, upper: max(0, above) / law.mean, level: level)
    }

    /// The exact Poisson interval drawn around the expectation, as FunnelPlotR draws it.
    ///
    /// It is an interval of an expectation put in the place of limits of a count, and is too wide under some five events:
    /// for comparison with that program only.
    public static func aroundExpectation(_ expected: Double, level: Double) throws(StatisticsError) -> Interval {
        try CountLaw.poisson(expected: expected).check()
        return try PoissonInterval.exact(count: expected, level: level).scaled(by: 1 / expected)
    }

    /// The counts that the exact tests flag: at most `low`, at least `high`.
    ///
    /// `low` is nil where even no event is ordinary (under 3.69 events expected at 95 %, under 6.91 at 99.8 %): the unit
    /// cannot be flagged low. `high` is nil where even all trials are.
    public static func alarms(_ law: CountLaw, level: Double) throws(StatisticsError) -> (low: Int?, high: Int?) {
        try law.check()
        let tail = try tailProbability(ofLevel: level)
        let ordinary = partitionPoint(of: 0..<law.reach) { law.atMost($0) >= tail }
        let high = partitionPoint(of: 0..<law.reach + 1) { law.above($0 - 1) < tail }
        return (ordinary > 0 ? ordinary - 1 : nil, high <= law.reach ? high : nil)
    }
}
