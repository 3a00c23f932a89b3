extension LogLinearTrend {
    /// Limits of the percentage of change by the profile of the likelihood, the shape of the law staying fixed.
    public func profileInterval(level: Double) throws(StatisticsError) -> Interval? {
        let limits = try fit.profileLimits(
            of: 1, columns: [series.constant, series.elapsed], offset: series.offset, level: level)
        guard let limits, let upper = limits.upper else { return nil }
        return try Interval(lower: Self.percent(limits.lower), upper: Self.percent(upper), level: level)
    }

    /// Limits of the percentage of change by the slope plus or minus z standard errors.
    public func waldInterval(level: Double) throws(StatisticsError) -> Interval {
        try interval(reach: normalDeviate(ofLevel: level) * standardError, level: level)
    }

    /// The standard error times the root of the dispersion, which is floored at 1 unless said otherwise.
    public func quasiError(isFloored: Bool = true) -> Double {
        standardError * (isFloored ? max(1, dispersion) : dispersion).squareRoot()
    }

    /// Limits of the percentage of change of a quasi-Poisson model: Student's t with two degrees fewer than points.
    public func quasiInterval(level: Double, isFloored: Bool = true) throws(StatisticsError) -> Interval {
        let tail = try tailProbability(ofLevel: level)
        let deviate = RDistributions.studentQuantile(tail, degrees: degreesOfFreedom, tail: .upper)
        return try interval(reach: deviate * quasiError(isFloored: isFloored), level: level)
    }

    private func interval(reach: Double, level: Double) throws(StatisticsError) -> Interval {
        try Interval(lower: Self.percent(slope - reach), upper: Self.percent(slope + reach), level: level)
    }

    /// Two-sided probability of so steep a slope without a trend: normal.
    public var waldProbability: Double {
        2 * RDistributions.normalProbability(abs(slope) / standardError, tail: .upper)
    }

    /// The same by Student's t with the dispersion.
    public func quasiProbability(isFloored: Bool = true) -> Double {
        2
            * RDistributions.studentProbability(
                abs(slope) / quasiError(isFloored: isFloored), degrees: degreesOfFreedom, tail: .upper)
    }

    /// Twice what the likelihood gains by the slope, and the probability of so much without a trend.
    public func likelihoodRatio() throws(StatisticsError) -> (statistic: Double, probability: Double) {
        let flat = try LogLinearFit(
            columns: [series.constant], counts: series.counts, offset: series.offset, shape: shape)
        let statistic = max(0, flat.deviance - deviance)
        return (statistic, RDistributions.chiSquaredAbove(statistic, degrees: 1))
    }

    /// Standard error of the slope that holds whatever the variance of the counts: White's, or times √(n / (n - 2)).
    public func robustError(isCorrected: Bool) -> Double {
        let points = fit.regression
        let influence = points.design.times(Array(points.inverse.column(1)))
        let squares = zip(influence, points.residuals).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 }
        let factor = isCorrected ? Double(series.times.count) / degreesOfFreedom : 1
        return (squares * factor).squareRoot()
    }
}
