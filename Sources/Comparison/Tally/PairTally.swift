import Schemes
import Words

/// Who gains and who loses when the second of two columns replaces the first: the differences, enterprise by enterprise.
public struct PairTally: Sendable {
    /// Differences over some enterprises.
    public struct Group: Sendable, Hashable {
        fileprivate(set) var winnerCount = EnterpriseCount()
        fileprivate(set) var loserCount = EnterpriseCount()
        fileprivate(set) var unchangedCount = EnterpriseCount()
        /// No answer, or bounds that overlap.
        public fileprivate(set) var undecidedCount = EnterpriseCount()
        /// Cents won and lost, both positive.
        public fileprivate(set) var won = 0.0
        /// See `won`.
        public fileprivate(set) var lost = 0.0
        /// Who wins and who loses how much.
        public fileprivate(set) var wins = LargestAmounts()
        fileprivate(set) var losses = LargestAmounts()

        var winners: Double { winnerCount.value }
        var losers: Double { loserCount.value }
        /// Weighted enterprises with the same amount under both columns.
        public var unchanged: Double { unchangedCount.value }
        /// Weighted enterprises of which nobody can say whether they win.
        public var undecided: Double { undecidedCount.value }
    }

    /// One enterprise, with what each column gives it.
    public struct Case: Sendable, Hashable {
        /// Its identifier.
        public let enterprise: String
        /// CTN, else division of the NAF.
        public let sector: String
        /// Headcount of the year compared; nil where it is unknown.
        public let employees: Double?
        /// Cents under the first and the second column.
        public let before: Int
        /// See `before`.
        public let after: Int
        /// Cents won, negative where they are lost.
        public var difference: Int { after - before }
    }

    /// Places of the two columns.
    public let first: Int
    /// See `first`.
    public let second: Int
    private(set) var bySize: [SizeBand: Group] = [:]
    /// Over all enterprises that have an answer under both.
    public private(set) var all = Group()
    /// The ten who gain most and the ten who lose most, largest first, ties by identifier.
    public private(set) var topWinners: [Case] = []
    private(set) var topLosers: [Case] = []

    private static let shown = 10

    /// Places count from 0 among the columns of the plan.
    public init(first: Int, second: Int) {
        self.first = first
        self.second = second
    }

    mutating func add(_ verdicts: [ComparedScheme.Verdict?], _ enterprise: ComparedEnterprise) {
        let band = enterprise.size
        guard let before = verdicts[first]?.exact, let after = verdicts[second]?.exact else {
            all.undecidedCount.add(enterprise)
            bySize[band, default: Group()].undecidedCount.add(enterprise)
            return
        }
        all.add(Double(after - before), enterprise)
        bySize[band, default: Group()].add(Double(after - before), enterprise)
        let one = Case(
            enterprise: enterprise.enterprise.id, sector: enterprise.sector, employees: enterprise.employees,
            before: before, after: after)
        if one.difference > 0 { topWinners = Self.top(topWinners + [one]) { $0 > $1 } }
        if one.difference < 0 { topLosers = Self.top(topLosers + [one]) { $0 < $1 } }
    }

    mutating func merge(_ later: PairTally) {
        all.merge(later.all)
        for (band, group) in later.bySize { bySize[band, default: Group()].merge(group) }
        topWinners = Self.top(topWinners + later.topWinners) { $0 > $1 }
        topLosers = Self.top(topLosers + later.topLosers) { $0 < $1 }
    }

    private static func top(_ cases: [Case], _ isAhead: (Int, Int) -> Bool) -> [Case] {
        let sorted = cases.sorted { one, other in
            if one.difference != other.difference { return isAhead(one.difference, other.difference) }
            return one.enterprise.precedesByScalars(other.enterprise)
        }
        return Array(sorted.prefix(shown))
    }
}

extension PairTally.Group {
    fileprivate mutating func add(_ difference: Double, _ enterprise: ComparedEnterprise) {
        let (weight, holding) = (enterprise.weight, enterprise.holding)
        if difference == 0 {
            unchangedCount.add(enterprise)
        } else if difference > 0 {
            winnerCount.add(enterprise)
            won += weight * difference
            wins.add(difference, weight: weight, holding: holding)
        } else {
            loserCount.add(enterprise)
            lost -= weight * difference
            losses.add(difference, weight: weight, holding: holding)
        }
    }

    fileprivate mutating func merge(_ later: PairTally.Group) {
        winnerCount.merge(later.winnerCount)
        loserCount.merge(later.loserCount)
        unchangedCount.merge(later.unchangedCount)
        undecidedCount.merge(later.undecidedCount)
        won += later.won
        lost += later.lost
        wins.merge(later.wins)
        losses.merge(later.losses)
    }
}

extension ComparedScheme.Verdict {
    /// The amount in cents, 0 for a refusal of the law; nil without an answer or between bounds.
    var exact: Int? {
        switch self {
        case .eligible(let low, let high): low == high ? low : nil
        case .refused: 0
        case .undetermined: nil
        }
    }
}
