/// The effect of a programme: how much more the treated changed than those who were not.
///
/// Sources: Angrist J. D., Pischke J.-S. (2009), Mostly harmless econometrics, 5.2; Bertrand M., Duflo E., Mullainathan S.
/// (2004), Quarterly Journal of Economics 119, 249-275, on the errors.
public enum DifferenceInDifferences {
    /// Under this number of treated clusters no error is to be relied on.
    public static let leastTreatedClusters = 5

    /// Four means, by ordinary least squares: `constant`, `treated`, `after`, and `effect`, which is the difference of the
    /// differences. Undefined where one of the four cells is empty.
    public static func pooled(_ panel: ProgrammePanel) throws(StatisticsError) -> Outcome<[EffectEstimate]> {
        if let reason = panel.reason { return .undefined(reason) }
        let columns = [
            panel.outcomes.map { _ in 1 }, panel.treated.map { $0 ? 1 : 0 }, panel.after.map { $0 ? 1 : 0 },
            panel.programme,
        ]
        let fit = try regression(
            panel, columns: columns, response: panel.outcomes, terms: ["constant", "treated", "after", "effect"])
        let wild = try wild(panel, fit, columns: columns, response: panel.outcomes, effect: 3)
        return .value((0..<4).map { fit.estimate($0, wild: $0 == 3 ? wild : nil) })
    }

    /// Levels of units and of periods, and one effect. Undefined where nobody is a control, or where units start at several
    /// dates (see ``CohortEffects``).
    ///
    /// - Throws: ``StatisticsError/invalidValue(_:)`` without units or times.
    public static func twoWay(_ panel: ProgrammePanel) throws(StatisticsError) -> Outcome<EffectEstimate> {
        if let reason = panel.reason { return .undefined(reason) }
        if panel.hasSeveralStarts { return .undefined(.severalStartingDates) }
        let columns = try periods(panel) + [panel.programme]
        let (inner, response) = try within(panel, columns)
        let terms = columns.indices.map { $0 == columns.count - 1 ? "effect" : "period" }
        let effect = columns.count - 1
        let fit: EffectRegression
        do throws(StatisticsError) {
            fit = try regression(panel, columns: inner, response: response, terms: terms, absorbs: true)
        } catch .collinear(column: effect) {
            return .undefined(.effectNotTold)
        }
        let wild = try wild(panel, fit, columns: inner, response: response, effect: effect)
        return .value(fit.estimate(effect, wild: wild))
    }

    /// A column of 1 and 0 for each period but the first.
    static func periods(_ panel: ProgrammePanel) throws(StatisticsError) -> [[Double]] {
        guard let times = panel.times else { throw .invalidValue(.nan) }
        return Set(times).sorted().dropFirst().map { period in times.map { $0 == period ? 1 : 0 } }
    }

    /// Columns and outcomes less the level of their unit.
    static func within(
        _ panel: ProgrammePanel, _ columns: [[Double]]
    ) throws(StatisticsError) -> (columns: [[Double]], response: [Double]) {
        guard let units = panel.units else { throw .invalidValue(.nan) }
        return (
            columns.map { units.within($0, weights: panel.weights) },
            units.within(panel.outcomes, weights: panel.weights)
        )
    }

    static func regression(
        _ panel: ProgrammePanel, columns: [[Double]], response: [Double], terms: [String], absorbs: Bool = false
    ) throws(StatisticsError) -> EffectRegression {
        let levels = absorbs ? panel.units?.count ?? 0 : 0
        guard response.count > columns.count + levels else {
            throw .tooFewPoints(response.count, needed: columns.count + levels + 1)
        }
        let fit = try LeastSquares(columns: columns, response: response, weights: panel.weights)
        return EffectRegression(
            regression: fit, terms: terms, clusters: panel.clusters, counted: columns.count + (absorbs ? 1 : 0),
            all: columns.count + levels, absorbed: absorbs ? leverages(panel) : response.map { _ in 0 }, isLinear: true)
    }

    /// The leverage of each row on the level of its unit.
    private static func leverages(_ panel: ProgrammePanel) -> [Double] {
        var leverages = panel.outcomes.map { _ in 0.0 }
        for members in panel.units?.rows ?? [] {
            let total = members.reduce(0) { $0 + (panel.weights?[$1] ?? 1) }
            for row in members { leverages[row] = (panel.weights?[row] ?? 1) / total }
        }
        return leverages
    }

    private static func wild(
        _ panel: ProgrammePanel, _ fit: EffectRegression, columns: [[Double]], response: [Double], effect: Int
    ) throws(StatisticsError) -> (atLeast: Double, above: Double)? {
        guard let clusters = panel.clusters, clusters.count <= WildBootstrap.mostClusters else { return nil }
        let others = columns.indices.filter { $0 != effect }.map { columns[$0] }
        let restricted = try LeastSquares(columns: others, response: response, weights: panel.weights)
        return WildBootstrap.probabilities(fit.errors, coefficient: effect, restricted: restricted.residuals)
    }
}
