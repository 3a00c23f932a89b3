import DelimitedText
import Facts

/// What reading some rows of one file gives: facts, refused rows, totals set aside. Parts merge in file order.
public struct ResourcePart: Sendable {
    public internal(set) var facts: ResourceFacts
    public internal(set) var tally = RowTally()
    public internal(set) var rejections: [Rejection] = []
    public internal(set) var totals: [TotalRow] = []
    /// Labels of values declared missing or zero, and how many there were.
    public internal(set) var absences: [String: Int] = [:]
    /// The dates of the states that rows belong to, and the line on which each first stands.
    var states: [String: Int] = [:]
    /// Exposures summed over establishments, and whose they are.
    var exposureCube: Cube?
    var establishmentRows = EstablishmentRows()
    /// The line on which each code of `Dimension.withNomenclature` first stands.
    public internal(set) var codeLines: [CodePlace: Int] = [:]
    /// The claims of the rows, to find those that are repeated.
    var claimMarks: [ClaimMark] = []
    var state: RowState

    init(plan: ResourcePlan, requests: [Set<Dimension>]) {
        facts = plan.emptyFacts(requests: requests)
        state = RowState(plan: plan, book: &facts.book)
        if let exposure = plan.exposure, exposure.isRegistered {
            exposureCube = Cube(dimensions: exposure.dimensions, measures: exposure.measures)
        }
        for distribution in plan.distributions { facts.tallies[distribution] = EstablishmentTally() }
    }

    /// A part without rows that knows the codes of the first rows of its file.
    init(plan: ResourcePlan, requests: [Set<Dimension>], knowing learned: LearnedCodes?) {
        self.init(plan: plan, requests: requests)
        guard let learned else { return }
        facts.book = learned.book
        state = learned.state
    }

    /// Adds the rows of a later slice of the same file.
    mutating func merge(_ later: ResourcePart) {
        let translation = facts.merge(later.facts)
        if let cube = later.exposureCube { exposureCube?.merge(cube, translating: translation) }
        totals += later.totals.map { $0.below(tally.kept) }
        tally.add(later.tally)
        rejections += later.rejections
        absences.merge(later.absences, uniquingKeysWith: +)
        states.merge(later.states) { first, _ in first }
        codeLines.merge(later.codeLines) { first, _ in first }
    }
}

/// How the rows of a file ended: rows read = kept + rejected + set aside.
public struct RowTally: Sendable, Hashable, Codable {
    public var read = 0
    public var kept = 0
    public var rejected = 0
    /// Rows of totals and notes, which are not data.
    public var setAside = 0

    public init() {}

    mutating func add(_ other: RowTally) {
        read += other.read
        kept += other.kept
        rejected += other.rejected
        setAside += other.setAside
    }
}

/// What follows from each code of another dimension, by its number.
struct DerivedNumbers: Sendable {
    private(set) var numbers: [UInt32] = []
    private static let unknown = UInt32.max

    subscript(source: UInt32) -> UInt32? {
        guard source < numbers.count, numbers[Int(source)] != Self.unknown else { return nil }
        return numbers[Int(source)]
    }

    mutating func set(_ number: UInt32, for source: UInt32) {
        while numbers.count <= source { numbers.append(Self.unknown) }
        numbers[Int(source)] = number
    }

    /// The first of the codes of some rows of which nothing is known.
    func unknown(of dimension: Dimension, _ block: borrowing RowBlock, in rows: Range<Int>) -> UInt32? {
        let (sources, known) = (block.codes(dimension, in: rows), numbers.span)
        for index in sources.indices {
            let source = Int(sources[index])
            if source >= known.count || known[source] == Self.unknown { return sources[index] }
        }
        return nil
    }
}

/// The numbers of the current row and what is remembered from one row to the next.
struct RowState: Sendable {
    /// Number of the code of each dimension in the current row; 0 where it has none.
    var numbers: CodeNumbers
    /// Numbers of the constants of the resource.
    let constants: CodeNumbers
    /// Constants of each variant of each group: dimension index and number.
    let variants: [[Cube.Source]]
    /// Rows that are kept and not yet summed.
    var waiting: RowBlock
    /// Where the rows of a block were summed.
    var cells: [Int32] = []
    var spellings = SpellingTable()
    /// Amounts of the current row; nil where the file declares the value missing.
    var amounts: [Int64?] = []
    /// Decoded values of the current batch.
    var decoded = DecodedRows()
    var families = NumberMap()
    var joined = JoinedNumbers()
    /// For each distribution, whether an event and a code are of those that count.
    var tallied: [NumberMap]
    /// For each derived dimension, the number that follows from that of its source.
    var derived: [DerivedNumbers] = Array(repeating: DerivedNumbers(), count: Dimension.allCases.count)

    init(plan: ResourcePlan, book: inout CodeBook) {
        var numbers = CodeNumbers(repeating: 0)
        for dimension in Dimension.allCases {
            if let code = plan.constants[dimension] { numbers[dimension.index] = book[dimension].number(of: code) }
        }
        constants = numbers
        self.numbers = numbers
        var variants: [[Cube.Source]] = []
        for group in plan.groups {
            variants.append(
                group.variants.map { variant in
                    Cube.Source(
                        constants: Self.numbered(variant.constants, &book), amounts: variant.sources,
                        skipsEmptyClaims: true)
                })
        }
        self.variants = variants
        let claimMeasures = plan.rowKind == .claim ? plan.groups.map(\.measures.count).reduce(0, +) : 0
        waiting = RowBlock(constants: constants, width: plan.amounts.count + claimMeasures)
        tallied = plan.distributions.map { _ in NumberMap() }
    }

    /// The same memory without the rows that left it.
    var withoutRows: RowState {
        var state = self
        state.waiting = RowBlock(constants: constants, width: waiting.width)
        state.decoded = DecodedRows()
        return state
    }

    private static func numbered(
        _ constants: [Dimension: String], _ book: inout CodeBook
    ) -> [(dimension: Int, number: UInt32)] {
        constants.keys.sorted { $0.index < $1.index }.map { dimension in
            (dimension.index, book[dimension].number(of: constants[dimension] ?? ""))
        }
    }
}
