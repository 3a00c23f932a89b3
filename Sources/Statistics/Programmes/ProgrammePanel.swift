/// Observations of units before and after a programme, with those that were not treated.
public struct ProgrammePanel: Sendable {
    /// What the programme is to change, a value for each row.
    public let outcomes: [Double]
    /// Whether the unit of each row is one of the treated, at any time.
    public let treated: [Bool]
    /// Whether the row lies after the start.
    public let after: [Bool]
    /// By which rows count, in inverse proportion to their variance; nil for all alike.
    public let weights: [Double]?
    let clusters: Groups?
    let units: Groups?
    /// The period of each row.
    public let times: [Double]?

    /// - Parameters:
    ///   - outcomes: of each row, a unit in a period.
    ///   - treated: whether its unit is in the programme.
    ///   - after: whether its period is one of the programme.
    ///   - weights: by which rows count, above 0; nil for all alike.
    ///   - clusters: a number for each row; rows of equal numbers go together.
    ///   - units: a number for each row; a unit lies in one cluster, and is its own where no cluster is given.
    ///   - times: the period of each row, which effects of periods and event studies need.
    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/invalidValue(_:)`` for an outcome or time that is
    ///   not finite, or a unit in two clusters (its number), ``StatisticsError/invalidExposure(_:)`` for a weight.
    public init(
        outcomes: [Double], treated: [Bool], after: [Bool], weights: [Double]? = nil, clusters: [Int]? = nil,
        units: [Int]? = nil, times: [Double]? = nil
    ) throws(StatisticsError) {
        let lengths = [treated.count, after.count, weights?.count, clusters?.count, units?.count, times?.count]
        for length in lengths.compactMap({ $0 }) where length != outcomes.count {
            throw .unequalLengths(outcomes.count, length)
        }
        for value in outcomes + (times ?? []) where !value.isFinite { throw .invalidValue(value) }
        for weight in weights ?? [] where !(weight > 0 && weight.isFinite) { throw .invalidExposure(weight) }
        self.outcomes = outcomes
        self.treated = treated
        self.after = after
        self.weights = weights
        self.times = times
        self.units = units.map { Groups($0) }
        self.clusters = (clusters ?? units).map { Groups($0) }
        if let all = self.clusters, all.count < 2 { throw .tooFewPoints(all.count, needed: 2) }
        if let own = self.units, let all = self.clusters, !own.isNested(in: all) {
            let odd = own.rows.first { members in members.contains { all.group[$0] != all.group[members[0]] } }
            throw .invalidValue(Double(units?[odd?.first ?? 0] ?? 0))
        }
    }

    /// 1 for a treated unit after the start, else 0.
    var programme: [Double] { zip(treated, after).map { $0 && $1 ? 1 : 0 } }

    /// Why no effect is defined: a cell of treated or not, before or after, has no row.
    var reason: UndefinedReason? {
        let cells = Set(zip(treated, after).map { ($0 ? 2 : 0) + ($1 ? 1 : 0) })
        return cells.count < 4 ? .noControl : nil
    }

    /// Clusters that hold a treated row; nil without clusters.
    public var treatedClusters: Int? {
        clusters.map { $0.rows.filter { $0.contains { treated[$0] } }.count }
    }

    /// That fewer than five clusters are treated, so that no error is to be relied on; nil otherwise.
    public var caution: UndefinedReason? {
        treatedClusters.flatMap { $0 < DifferenceInDifferences.leastTreatedClusters ? .fewTreatedClusters : nil }
    }

    /// Whether treated units start at different periods, so that one pooled effect would mislead.
    var hasSeveralStarts: Bool {
        guard let units, let times else { return false }
        let starts = units.rows.compactMap { members in
            members.filter { treated[$0] && after[$0] }.map { times[$0] }.min()
        }
        return Set(starts).count > 1
    }
}
