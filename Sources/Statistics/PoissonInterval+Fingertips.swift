extension PoissonInterval {
    /// The rule of Public Health England's Fingertips: exact below 10 events, Byar's approximation from 10 on.
    ///
    /// Only for comparison with figures published under that rule: the width of the interval, and with it a flag, may
    /// jump between 9 and 10 events. ``exact(count:level:)`` has no such step.
    ///
    /// Source: R package PHEindicatormethods, function `phe_rate`; Eayres D. (2008), APHO Technical Briefing 3,
    /// Commonly used public health statistics and their confidence intervals.
    ///
    /// - Parameters:
    ///   - count: number of events.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func fingertips(count: Double, level: Double) throws(StatisticsError) -> Interval {
        count < 10 ? try exact(count: count, level: level) : try byar(count: count, level: level)
    }
}
