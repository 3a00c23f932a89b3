import Confidentiality

/// What of a comparison must not be printed, when the portfolio was never released.
///
/// One enterprise is one respondent: holdings are not known. Cases of single enterprises are never printed.
public struct ComparisonSecrecy: Sendable {
    /// What is hidden of one column of the comparison.
    public struct Column: Sendable {
        public internal(set) var isHidden = false
        public internal(set) var sizes: Set<SizeBand> = []
        public internal(set) var sectors: Set<String> = []
        public internal(set) var refusals: Set<String> = []
        public internal(set) var obstacles: Set<String> = []
    }

    /// Whether every file of the portfolio is published.
    public let isReleased: Bool
    public private(set) var population = Column()
    public private(set) var columns: [Column]
    public private(set) var pairIsHidden = false
    public private(set) var pairSizes: Set<SizeBand> = []
    let gate: GroupGate?

    /// - Parameters:
    ///   - repeated: the columns that are another law of an earlier one's scheme. Nearly all enterprises pay the same under
    ///     both: the difference of two sums would be what the few others gain or lose, so that the second is not printed,
    ///     and the table of winners and losers, which has its own rules, speaks of both.
    ///   - gate: nil when every file of the portfolio is published.
    public init(_ tally: ComparisonTally, repeated: Set<Int> = [], gate: GroupGate?) throws(SecrecyError) {
        self.gate = gate
        isReleased = gate == nil
        columns = tally.columns.map { _ in Column() }
        guard let gate else { return }
        try hidePopulation(tally.population, gate)
        for (index, column) in tally.columns.enumerated() { try hide(column, index, gate) }
        for index in repeated { hideWhole(tally.columns[index], index) }
        if let pair = tally.pair { try hide(pair, gate) }
    }

    private mutating func hideWhole(_ tally: ColumnTally, _ index: Int) {
        columns[index].isHidden = true
        columns[index].sizes = Set(tally.bySize.keys)
        columns[index].sectors = Set(tally.bySector.keys)
    }

    private mutating func hidePopulation(_ tally: PopulationTally, _ gate: GroupGate) throws(SecrecyError) {
        population.isHidden = try gate.isUnsafe(tally.all.guarded)
        population.sizes = try gate.hidden(tally.bySize.mapValues(\.guarded))
        population.sectors = try gate.hidden(tally.bySector.mapValues(\.guarded))
    }

    private mutating func hide(_ tally: ColumnTally, _ index: Int, _ gate: GroupGate) throws(SecrecyError) {
        let isUnsafe = try gate.isUnsafe(tally.all.guarded)
        columns[index].isHidden = population.isHidden || isUnsafe
        columns[index].sizes = try gate.hidden(tally.bySize.mapValues(\.guarded), already: population.sizes)
        columns[index].sectors = try gate.hidden(tally.bySector.mapValues(\.guarded), already: population.sectors)
        columns[index].refusals = try gate.hidden(Self.counted(tally.refusalRows.map { ($0.code, $0.enterprises) }))
        columns[index].obstacles = try gate.hidden(Self.counted(tally.obstacleCounts.map { ($0.key, $0.value) }))
    }

    private mutating func hide(_ pair: PairTally, _ gate: GroupGate) throws(SecrecyError) {
        let isUnsafe = try gate.isUnsafe(pair.all.guarded)
        pairIsHidden = population.isHidden || isUnsafe
        pairSizes = try gate.hidden(pair.bySize.mapValues(\.guarded), already: population.sizes)
    }

    private static func counted(_ rows: [(code: String, enterprises: Double)]) -> [String: GuardedGroup] {
        Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (row.code, GuardedGroup(counts: [row.enterprises], amounts: LargestAmounts()))
            })
    }

    /// Sizes to hide in a table of enterprises by size that is made afterwards.
    func hidden(_ groups: [SizeBand: GuardedGroup]) throws(SecrecyError) -> Set<SizeBand> {
        try gate?.hidden(groups, already: population.sizes) ?? []
    }
}

extension SizeBand: Comparable {
    public static func < (first: SizeBand, second: SizeBand) -> Bool { first.rank < second.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PopulationSums {
    var guarded: GuardedGroup { GuardedGroup(counts: [enterprises], amounts: payrolls) }
}

extension GroupSums {
    var guarded: GuardedGroup {
        GuardedGroup(counts: [enterprises, eligible, refused, undetermined], amounts: amounts)
    }
}

extension PairTally.Group {
    var guarded: GuardedGroup {
        GuardedGroup(counts: [winners, losers, unchanged, undecided], amounts: differences)
    }
}

extension ComparisonPlan {
    /// The columns whose scheme an earlier column has, under another law.
    var repeatedSchemes: Set<Int> {
        let names = columns.map(\.scheme.name)
        return Set(names.indices.filter { names[..<$0].contains(names[$0]) })
    }
}
