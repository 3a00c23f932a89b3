import Glibc

/// A rate that changes by the same part in each unit of time: log E[count] = log exposure + intercept + slope time.
public struct LogLinearTrend: Sendable {
    let series: TrendSeries
    let fit: LogLinearFit

    /// The Poisson regression of the series; undefined without events, or with events in the first or last point only.
    public static func poisson(_ series: TrendSeries) throws(StatisticsError) -> Outcome<LogLinearTrend> {
        if let reason = series.reason { return .undefined(reason) }
        let fit = try LogLinearFit(
            columns: [series.constant, series.elapsed], counts: series.counts, offset: series.offset)
        return .value(LogLinearTrend(series: series, fit: fit))
    }

    /// The NB2 regression of the series; undefined where the counts vary no more than Poisson's.
    public static func negativeBinomial(_ series: TrendSeries) throws(StatisticsError) -> Outcome<LogLinearTrend> {
        if let reason = series.reason { return .undefined(reason) }
        let fit = try NegativeBinomial.fit(
            columns: [series.constant, series.elapsed], counts: series.counts, offset: series.offset)
        return fit.map { .value(LogLinearTrend(series: series, fit: $0)) } ?? .undefined(.noOverdispersion)
    }

    /// The logarithm of the rate at the first time.
    public var intercept: Double { fit.coefficients[0] }
    /// The change of the logarithm of the rate in a unit of time.
    public var slope: Double { fit.coefficients[1] }
    /// Of the slope, as the law of the counts has it.
    public var standardError: Double { fit.standardError(1) }
    /// Of the intercept.
    public var interceptError: Double { fit.standardError(0) }
    /// Of intercept and slope.
    public var covariance: Double { fit.covariance[0, 1] }
    /// The size of the negative binomial law; infinite for Poisson's.
    public var shape: Double { fit.shape }
    /// Counts that the trend expects.
    public var fitted: [Double] { fit.fitted }
    /// Counts less those expected, over their standard deviation.
    public var pearsonResiduals: [Double] { fit.regression.residuals }
    /// Twice what the likelihood lacks of that of a perfect fit.
    public var deviance: Double { fit.deviance }
    /// The logarithm of the greatest likelihood.
    public var logLikelihood: Double { fit.logLikelihood }
    /// Pearson's chi-squared: the sum of the squared residuals.
    public var pearson: Double { fit.pearson }
    /// Points less two.
    public var degreesOfFreedom: Double { Double(series.times.count - 2) }
    /// Pearson's chi-squared over its degrees of freedom: above 1 where the counts vary more than chance.
    public var dispersion: Double { pearson / degreesOfFreedom }
    /// Probability of so much variation by chance alone.
    public var dispersionProbability: Double { RDistributions.chiSquaredAbove(pearson, degrees: degreesOfFreedom) }
    /// The change of the rate in a unit of time, in percent (APC).
    public var percentChange: Double { Self.percent(slope) }

    static func percent(_ slope: Double) -> Double { 100 * expm1(slope) }
}
