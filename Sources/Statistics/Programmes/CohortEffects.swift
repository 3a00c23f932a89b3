/// Effects of a programme that units joined at several dates: one for each cohort and period, against units that have not
/// joined yet, and their mean.
///
/// The effect on a cohort that started in g, in period t, is the mean change of its outcome since the last period before g,
/// less that of the controls. A pooled two-way estimate would take units treated earlier for controls.
///
/// Source: Callaway B., Sant'Anna P. H. C. (2021), Journal of Econometrics 225, 200-230, without covariates.
public struct CohortEffects: Sendable {
    /// Who is compared with.
    public enum Controls: Sendable, Hashable {
        /// Units that never join.
        case never
        /// Units that have not joined by the period, those that never do included.
        case notYet
    }

    /// The effect on one cohort in one period; before the start, a test of the comparison.
    public struct Cell: Sendable {
        /// The first treated period of the cohort.
        public let start: Double
        /// The period of the effect.
        public let time: Double
        /// The effect, in the unit of the outcome.
        public let value: Double
        /// Units of the cohort, and controls, that were seen in both periods.
        public let treated: Int
        /// Controls seen in both periods.
        public let controls: Int
        let influence: [Double]

        /// The standard error, Welch's of the two means of changes.
        public var standardError: Double { dot(influence, influence).squareRoot() }
    }

    /// A mean of cells, each weighted by the units of its cohort.
    public struct Mean: Sendable {
        /// The effect, in the unit of the outcome.
        public let value: Double
        /// Its standard error, by clusters.
        public let standardError: Double
        /// Clusters, or units, that it rests on.
        public let clusters: Int

        /// Student's t with one degree fewer than clusters.
        public func interval(level: Double) throws(StatisticsError) -> Interval {
            let tail = try tailProbability(ofLevel: level)
            let reach =
                standardError * RDistributions.studentQuantile(tail, degrees: Double(clusters - 1), tail: .upper)
            return try Interval(lower: value - reach, upper: value + reach, level: level)
        }

        /// Two-sided; nil where no change varies.
        public var probability: Double? {
            guard standardError > 0 else { return nil }
            return 2
                * RDistributions.studentProbability(
                    abs(value) / standardError, degrees: Double(clusters - 1), tail: .upper)
        }
    }

    /// In order of start and period; those that have fewer than two units on either side are left out.
    public let cells: [Cell]
    private let clusters: Groups

    /// Undefined where no cell has two treated units and two controls.
    ///
    /// - Parameters:
    ///   - outcomes: of each row, a unit in a period.
    ///   - units: a number for each row.
    ///   - times: the period of each row.
    ///   - starts: the first treated period of each row's unit; nil for a unit that never joins.
    ///   - clusters: a number for each row, of which units are parts; nil for units themselves.
    ///   - controls: whom those that join are compared with.
    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/invalidValue(_:)`` for a unit twice in a period or
    ///   with two starts.
    public static func fit(
        outcomes: [Double], units: [Int], times: [Double], starts: [Double?], clusters: [Int]? = nil,
        controls: Controls = .notYet
    ) throws(StatisticsError) -> Outcome<CohortEffects> {
        let table = try CohortTable(outcomes: outcomes, units: units, times: times, starts: starts)
        let firsts = table.rows.map { $0[0] }
        let groups = Groups(clusters.map { all in firsts.map { all[$0] } } ?? Array(firsts.indices))
        let cells = table.cohorts.flatMap { start in
            table.periods.compactMap { table.cell(start: start, time: $0, controls: controls) }
        }
        guard cells.contains(where: { $0.time >= $0.start }) else { return .undefined(.noControl) }
        return .value(CohortEffects(cells: cells, clusters: groups))
    }

    /// The mean effect over all cohorts and periods since their start.
    public var overall: Mean? { mean { $0.time >= $0.start } }

    /// The mean effect so many periods of time after the start; below 0, before it.
    public func mean(since distance: Double) -> Mean? { mean { $0.time - $0.start == distance } }

    /// The times since the start that some cell has, in ascending order.
    public var distances: [Double] { Set(cells.map { $0.time - $0.start }).sorted() }

    private func mean(of chosen: (Cell) -> Bool) -> Mean? {
        let used = cells.filter(chosen)
        let total = used.reduce(0) { $0 + Double($1.treated) }
        guard total > 0, clusters.count > 1 else { return nil }
        var influence = [Double](repeating: 0, count: clusters.group.count)
        for cell in used {
            for (unit, part) in cell.influence.enumerated() { influence[unit] += part * Double(cell.treated) / total }
        }
        let scores = clusters.rows.map { members in members.reduce(0) { $0 + influence[$1] } }
        return Mean(
            value: used.reduce(0) { $0 + $1.value * Double($1.treated) / total },
            standardError: dot(scores, scores).squareRoot(), clusters: clusters.count)
    }
}
