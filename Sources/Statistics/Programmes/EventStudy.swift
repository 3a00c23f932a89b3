/// The difference between treated and not in each period, beside that of a period of reference before the start.
public struct EventStudy: Sendable {
    /// A period and its effect.
    public struct Period: Sendable {
        /// The period.
        public let time: Double
        /// The difference between treated and not, less that of the reference.
        public let effect: EffectEstimate
    }

    /// All periods but that of reference, in order of time.
    public let periods: [Period]
    /// The test that all effects before the reference are 0; nil without a period before it.
    public let preTrend: PreTrend?

    /// Wald's test by the CR1 covariances, and the slope that it could have found.
    public struct PreTrend: Sendable {
        /// Wald's statistic.
        public let chiSquared: Double
        /// Periods before the reference.
        public let degreesOfFreedom: Int
        /// By the chi-squared law, and by Fisher's with one degree fewer than clusters.
        public let probability: Double
        /// By Fisher's law with one degree fewer than clusters; nil without clusters.
        public let fisherProbability: Double?
        /// The slope, in outcome by unit of time, that a two-sided test at 5 % finds four times out of five: a flat pre-trend
        /// says nothing of flatter ones.
        public let detectableSlope: Double

        /// Wald's statistic over its degrees of freedom.
        public var fisher: Double { chiSquared / Double(degreesOfFreedom) }
    }

    /// - Parameters:
    ///   - panel: with units and times, and one start.
    ///   - reference: the time of the period of reference, one of the panel's before the start.
    /// - Throws: ``StatisticsError/invalidValue(_:)`` without units or times, or for a reference that is none of the times or not
    ///   before the start.
    public static func fit(_ panel: ProgrammePanel, reference: Double) throws(StatisticsError) -> Outcome<EventStudy> {
        if let reason = panel.reason { return .undefined(reason) }
        if panel.hasSeveralStarts { return .undefined(.severalStartingDates) }
        guard let times = panel.times, times.contains(reference),
            !times.indices.contains(where: { times[$0] == reference && panel.after[$0] && panel.treated[$0] })
        else { throw .invalidValue(reference) }
        let others = Set(times).sorted().filter { $0 != reference }
        let common = try DifferenceInDifferences.periods(panel)
        let fit = try regression(panel, common: common, times: times, others: others)
        let before = others.indices.filter { others[$0] < reference }
        let preTrend = try preTrend(
            fit, coefficients: before.map { common.count + $0 }, distances: before.map { others[$0] - reference })
        let periods = others.enumerated().map { place, time in
            Period(time: time, effect: fit.estimate(common.count + place))
        }
        return .value(EventStudy(periods: periods, preTrend: preTrend))
    }

    private static func regression(
        _ panel: ProgrammePanel, common: [[Double]], times: [Double], others: [Double]
    ) throws(StatisticsError) -> EffectRegression {
        let effects = others.map { period in
            times.indices.map { times[$0] == period && panel.treated[$0] ? 1.0 : 0 }
        }
        let (columns, response) = try DifferenceInDifferences.within(panel, common + effects)
        return try DifferenceInDifferences.regression(
            panel, columns: columns, response: response,
            terms: common.map { _ in "period" } + others.map { "\($0)" }, absorbs: true)
    }

    private static func preTrend(
        _ fit: EffectRegression, coefficients: [Int], distances: [Double]
    ) throws(StatisticsError) -> PreTrend? {
        guard !coefficients.isEmpty else { return nil }
        let covariance = fit.errors.covariance(of: coefficients, factor: fit.clusterFactor)
        let columns = (0..<covariance.columns).map { Array(covariance.column($0)) }
        let values = coefficients.map { fit.regression.coefficients[$0] }
        let statistic = dot(values, try LeastSquares(columns: columns, response: values).coefficients)
        // Generalised least squares of the effects on their distance: the slope has the variance 1 / d'V^-1 d.
        let precision = dot(distances, try LeastSquares(columns: columns, response: distances).coefficients)
        let reach =
            RDistributions.normalQuantile(0.025, tail: .upper) + RDistributions.normalQuantile(0.2, tail: .upper)
        let degrees = Double(coefficients.count)
        return PreTrend(
            chiSquared: statistic, degreesOfFreedom: coefficients.count,
            probability: RDistributions.chiSquaredAbove(statistic, degrees: degrees),
            fisherProbability: fit.clusters.map {
                RDistributions.fisherAbove(statistic / degrees, degrees, Double($0.count - 1))
            }, detectableSlope: reach / precision.squareRoot())
    }
}
