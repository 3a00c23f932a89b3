import Disclosure
import Facts

/// What statistical secrecy hides of the tables that leave together.
public struct Concealment: Sendable {
    /// The tables that were examined, by the attributes of their cells. A figure of another table is hidden: nobody knows
    /// what it gives back.
    private(set) var examined: Set<TableName> = []
    private(set) var hidden: Set<CellAddress> = []
    /// The cells that the tables print, with their values; see ``Release``.
    private(set) var shown: [CellAddress: Double] = [:]
    /// The shares of the top that leave together, in percent, by the indicator that they are of.
    private(set) var topPercents: [String: Set<Double>] = [:]
    /// How much was hidden, for the manifest.
    public private(set) var summary = SecrecySummary()

    struct TableName: Hashable {
        let measure: Measure
        let year: Int
        let attributes: Set<String>

        init(measure: Measure, year: Int, attributes: Set<String>) {
            (self.measure, self.year, self.attributes) = (measure, year, attributes)
        }

        init(_ address: CellAddress) {
            self.init(measure: address.measure, year: address.year, attributes: Set(address.place.keys))
        }
    }

    init() {}

    mutating func note(_ family: TableFamily, _ names: Set<String>) {
        examined.insert(TableName(measure: family.measure, year: family.year, attributes: names))
    }

    /// Notes a share of the top: what two of them differ by is a figure too.
    mutating func note(_ expression: Expression) {
        guard let percent = expression.topPercent else { return }
        topPercents[expression.indicator.code, default: []].insert(percent)
    }

    /// A cell that leaves with its value, or is hidden.
    mutating func note(_ address: CellAddress, _ value: Double?) {
        shown[address] = value
        if value == nil { hidden.insert(address) }
    }

    /// What leaves with the answers to `questions`, and what is hidden of it.
    public func release(_ name: String, _ questions: [Question]) -> Release {
        let tables = examined
        let cells = shown.mapValues(ReleasedCell.shown).merging(hidden.map { ($0, .hidden) }) { $1 }
        return Release(name: name, questions: questions, cells: cells.filter { tables.contains(TableName($0.key)) })
    }

    mutating func summarize(_ change: (inout SecrecySummary) -> Void) { change(&summary) }

    func shows(_ address: CellAddress) -> Bool {
        examined.contains(TableName(address)) && !hidden.contains(address)
    }
}

/// What was hidden and by which rules, without saying where.
public struct SecrecySummary: Sendable, Hashable {
    /// The rules that were applied, by kind of secrecy.
    public var rules: [Secrecy: [String]] = [:]
    /// Additive cells that the tables print, of files that were never released.
    public var cells = 0
    /// How many of `cells` are hidden; how many of these break a rule by themselves is told to nobody, for where all do, each
    /// is known to.
    public var hidden = 0
    /// Whether cells where nobody is concerned are hidden like those of a few.
    public var hidesZeros = false
    /// Tables of one measure and year protected at the least cost, and those protected by the heuristic.
    public var optimal = 0
    /// Those of which a cheaper pattern may exist; see `optimal`.
    public var heuristic = 0
    /// Whether what was released before is known: otherwise two runs are not linked.
    public var isRegistered = false
    /// Tables of one measure and year of which nothing is shown, because hiding a part of their cells would not be enough.
    public var betrayed = 0
    /// The number of units below which cells do not leave, by measure that counts units.
    public var minimums: [Measure: Int] = [:]
    /// Measures whose units are not in the files: claims or people were counted instead.
    public var proxies: Set<Measure> = []

    /// Whether no rule applied: every file was released before.
    public var isEmpty: Bool { rules.isEmpty }

    /// The part of the printed cells that is hidden, from 0 to 1.
    ///
    /// Cells are counted, not summed: the hidden part of a sum would give back what is hidden.
    public var lostShare: Double { cells > 0 ? Double(hidden) / Double(cells) : 0 }
}
