import DelimitedText
import Facts

/// What reading some rows of one file gives: facts, refused rows, totals set aside. Parts merge in file order.
public struct ResourcePart: Sendable {
    /// What figures are made of.
    public internal(set) var facts: ResourceFacts
    /// How the rows ended.
    public internal(set) var tally = RowTally()
    /// In the order of the file.
    public internal(set) var rejections: [Rejection] = []
    /// Rows of totals that were set aside, in the order of the file.
    public internal(set) var totals: [TotalRow] = []
    /// Rows that read like totals and count like the others: they are not the sums of these.
    public internal(set) var falseTotals: [TotalRow] = []
    /// Labels of values declared missing or zero, and how many there were.
    public internal(set) var absences: [String: Int] = [:]
    /// The dates of the states that rows belong to, and the line on which each first stands.
    var states: [String: Int] = [:]
    /// Exposures summed over establishments, and whose they are.
    var exposureCube: Cube?
    var establishmentRows = EstablishmentRows()
    /// The line on which each code first stands, but for establishments, holdings and communes.
    public internal(set) var codeLines: [CodePlace: Int] = [:]
    /// The line of the last row that is kept, 0 where there is none.
    private(set) var lastLine = 0
    /// How the file ends, where no line end closes its last row; nil where one does, and where that row is no data.
    public internal(set) var unended: UnendedRow?
    /// What is odd in codes and amounts that are read.
    var oddFields = OddFields()
    /// What the rows held in the columns that select them, while none of them was kept.
    var unselected = UnselectedRows()
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
        let sums = later.totals.isEmpty ? [:] : runningSums
        let translation = facts.merge(later.facts)
        if let cube = later.exposureCube { exposureCube?.merge(cube, translating: translation) }
        totals += later.totals.map { $0.below(tally.kept, sums) }
        tally.add(later.tally)
        rejections += later.rejections
        absences.merge(later.absences, uniquingKeysWith: +)
        states.merge(later.states) { first, _ in first }
        oddFields.add(later.oddFields)
        if tally.kept == 0 { unselected.add(later.unselected) }
        codeLines.merge(later.codeLines) { first, _ in first }
        if later.lastLine > 0 { lastLine = later.lastLine }
    }

    /// Notes where the last of the rows stands that wait to be summed.
    mutating func noteLastLine() { lastLine = state.waiting.line(state.waiting.count - 1) }
}

/// How the rows of a file ended: rows read = kept + rejected + set aside.
public struct RowTally: Sendable, Hashable, Codable {
    /// Rows below the header.
    public var read = 0
    /// Rows that count.
    public var kept = 0
    /// Rows that were refused: each has a ``Rejection``.
    public var rejected = 0
    /// Rows of totals and notes, which are not data.
    public var setAside = 0

    /// No row was read.
    public init() {}

    package mutating func add(_ other: RowTally) {
        read += other.read
        kept += other.kept
        rejected += other.rejected
        setAside += other.setAside
    }
}
