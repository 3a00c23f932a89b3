import Glibc

/// The effect of a programme on counts: a ratio of rates, by Poisson regression, with errors of clusters.
///
/// The ratio holds whatever the variance of the counts (quasi-likelihood): the errors are those of clusters.
/// Source: Wooldridge J. M. (1999), Journal of Econometrics 90, 77-97.
public struct CountEffect: Sendable {
    /// On the scale of logarithms: the value is the logarithm of the ratio, the ordinary error that of the model.
    public let logarithm: EffectEstimate
    /// Twice what the likelihood lacks of that of a perfect fit.
    public let deviance: Double
    /// Pearson's chi-squared over its degrees of freedom.
    public let dispersion: Double
    /// Rows, and clusters, that say something of the effect.
    public let rows: Int
    /// Units left out because they have no event at all.
    public let unitsWithoutEvents: Int

    /// The ratio of rates.
    public var ratio: Double { exp(logarithm.value) }

    /// Limits of the ratio by CR2 and its degrees of freedom.
    public func interval(level: Double) throws(StatisticsError) -> Interval? {
        guard let interval = try logarithm.interval(level: level) else { return nil }
        return try exponential(interval)
    }

    /// Limits of the ratio by the usual error of clusters, G / (G - 1), with Student's t of G - 1 or with z.
    public func usualInterval(level: Double, isNormal: Bool = false) throws(StatisticsError) -> Interval? {
        guard let error = logarithm.cr1, let interval = try logarithm.usualInterval(level: level) else { return nil }
        guard isNormal else { return try exponential(interval) }
        let reach = try normalDeviate(ofLevel: level) * error
        return try exponential(
            Interval(lower: logarithm.value - reach, upper: logarithm.value + reach, level: level))
    }

    private func exponential(_ interval: Interval) throws(StatisticsError) -> Interval {
        try Interval(lower: exp(interval.lower), upper: interval.upper.map { exp($0) }, level: interval.level)
    }
}

extension DifferenceInDifferences {
    /// Four rates; the outcomes of the panel are counts.
    ///
    /// - Parameters:
    ///   - panel: before and after, with and without the programme.
    ///   - exposures: of each row; nil for none.
    public static func pooledCounts(
        _ panel: ProgrammePanel, exposures: [Double]? = nil
    ) throws(StatisticsError) -> Outcome<CountEffect> {
        if let reason = try reason(panel, exposures) { return .undefined(reason) }
        guard panel.outcomes.count > 4 else { throw .tooFewPoints(panel.outcomes.count, needed: 5) }
        let columns = [
            panel.outcomes.map { _ in 1 }, panel.treated.map { $0 ? 1 : 0 }, panel.after.map { $0 ? 1 : 0 },
            panel.programme,
        ]
        let offset = exposures.map { $0.map { log($0) } } ?? panel.outcomes.map { _ in 0 }
        let fit = try LogLinearFit(columns: columns, counts: panel.outcomes, offset: offset)
        let effect = EffectRegression(
            regression: fit.regression, terms: ["constant", "treated", "after", "effect"], clusters: panel.clusters,
            counted: 4, all: 4, absorbed: offset.map { _ in 0 }, isLinear: false)
        return .value(
            CountEffect(
                logarithm: effect.estimate(3), deviance: fit.deviance,
                dispersion: fit.pearson / Double(panel.outcomes.count - 4), rows: panel.outcomes.count,
                unitsWithoutEvents: 0))
    }

    /// Levels of units and periods. Units without any event say nothing of a ratio and are left out, which is told.
    /// Undefined also where no finite ratio has the greatest likelihood, as with a period without events.
    public static func twoWayCounts(
        _ panel: ProgrammePanel, exposures: [Double]? = nil
    ) throws(StatisticsError) -> Outcome<CountEffect> {
        guard let units = panel.units else { throw .invalidValue(.nan) }
        if let reason = try reason(panel, exposures) { return .undefined(reason) }
        if panel.hasSeveralStarts { return .undefined(.severalStartingDates) }
        let kept = units.rows.filter { $0.contains { panel.outcomes[$0] > 0 } }
        let rows = kept.flatMap { $0 }.sorted()
        let columns = try periods(panel) + [panel.programme]
        let parameters = columns.count + kept.count
        guard rows.count > parameters else { throw .tooFewPoints(rows.count, needed: parameters + 1) }
        guard let fit = try levels(panel, rows: rows, columns: columns, units: units, exposures) else {
            return .undefined(.notFinite)
        }
        let effect = EffectRegression(
            regression: fit.regression, terms: columns.map { _ in "effect" },
            clusters: panel.clusters.map { all in Groups(rows.map { all.group[$0] }) }, counted: columns.count + 1,
            all: parameters, absorbed: rows.map { _ in 0 }, isLinear: false)
        return .value(
            CountEffect(
                logarithm: effect.estimate(columns.count - 1), deviance: fit.deviance,
                dispersion: fit.pearson / Double(rows.count - parameters), rows: rows.count,
                unitsWithoutEvents: units.count - kept.count))
    }

    /// The regression of some rows with a level for each unit; nil where no finite one has the greatest likelihood.
    private static func levels(
        _ panel: ProgrammePanel, rows: [Int], columns: [[Double]], units: Groups, _ exposures: [Double]?
    ) throws(StatisticsError) -> LogLinearFit? {
        do throws(StatisticsError) {
            return try LogLinearFit(
                columns: columns.map { column in rows.map { column[$0] } },
                counts: rows.map { panel.outcomes[$0] },
                offset: rows.map { row in exposures.map { log($0[row]) } ?? 0 },
                absorbing: Groups(rows.map { units.group[$0] }))
        } catch .noConvergence, .collinear {
            return nil
        }
    }

    /// Why no ratio is finite: one of the four cells is empty, or has no event.
    private static func reason(
        _ panel: ProgrammePanel, _ exposures: [Double]?
    ) throws(StatisticsError) -> UndefinedReason? {
        for count in panel.outcomes { try checkCount(count) }
        if let exposures, exposures.count != panel.outcomes.count {
            throw .unequalLengths(panel.outcomes.count, exposures.count)
        }
        for exposure in exposures ?? [] where !(exposure > 0 && exposure.isFinite) { throw .invalidExposure(exposure) }
        if let reason = panel.reason { return reason }
        let met = panel.outcomes.indices.filter { panel.outcomes[$0] > 0 }
        let cells = Set(met.map { (panel.treated[$0] ? 2 : 0) + (panel.after[$0] ? 1 : 0) })
        return cells.count < 4 ? .noEvent : nil
    }
}
