extension PoissonInterval {
    /// Score interval: the means that a normal test, with the variance of the mean under test, does not reject.
    ///
    /// With z the normal deviate of the level and x the count:
    ///
    ///     x + z^2/2 - z sqrt(x + z^2/4)    and    x + z^2/2 + z sqrt(x + z^2/4)
    ///
    /// It is the Poisson counterpart of Wilson's interval. Its coverage is the stated one on average, not at every
    /// mean.
    ///
    /// Source: Barker L. (2002), A comparison of nine confidence intervals for a Poisson parameter when the expected
    /// number of events is at most 5, The American Statistician 56, 85-89.
    ///
    /// - Parameters:
    ///   - count: number of events.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidLevel(_:)``.
    public static func score(count: Double, level: Double) throws(StatisticsError) -> Interval {
        try checkCount(count)
        let deviate = try normalDeviate(ofLevel: level)
        let center = count + deviate * deviate / 2
        let halfWidth = deviate * (count + deviate * deviate / 4).squareRoot()
        // The lower limit is exactly 0 without events, but its rounding noise may fall on either side.
        let lower = count == 0 ? 0 : max(center - halfWidth, 0)
        return try Interval(lower: lower, upper: center + halfWidth, level: level)
    }
}
