import DelimitedText
import Facts

/// What reading some rows of one file gives: facts, refused rows, totals set aside. Parts merge in file order.
public struct ResourcePart: Sendable {
    public internal(set) var facts: ResourceFacts
    public internal(set) var tally = RowTally()
    public internal(set) var rejections: [Rejection] = []
    public internal(set) var totals: [TotalRow] = []
    /// Labels of values declared missing, and how many there were.
    public internal(set) var absences: [String: Int] = [:]
    /// The line on which each code of `Dimension.withNomenclature` first stands.
    public internal(set) var codeLines: [CodePlace: Int] = [:]
    var state: RowState

    init(plan: ResourcePlan, requests: [Set<Dimension>]) {
        facts = plan.emptyFacts(requests: requests)
        state = RowState(plan: plan, book: &facts.book)
    }

    /// Adds the rows of a later slice of the same file.
    mutating func merge(_ later: ResourcePart) {
        facts.merge(later.facts)
        totals += later.totals.map { $0.below(tally.kept) }
        tally.add(later.tally)
        rejections += later.rejections
        absences.merge(later.absences, uniquingKeysWith: +)
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

/// The numbers of the current row and what is remembered from one row to the next.
struct RowState: Sendable {
    /// Number of the code of each dimension in the current row; 0 where it has none.
    var numbers: [UInt32]
    /// Numbers of the constants of the resource.
    let constants: [UInt32]
    /// Constants of each variant of each group: dimension index and number.
    let variants: [[[(dimension: Int, number: UInt32)]]]
    var spellings: [RawCodeTable]
    /// Amounts of the current row; nil where the file declares the value missing.
    var amounts: [Int64?] = []
    var families: [UInt64: UInt32] = [:]
    /// For each derived dimension, the number that follows from that of its source.
    var derived: [[UInt32: UInt32]] = Array(repeating: [:], count: Dimension.allCases.count)

    init(plan: ResourcePlan, book: inout CodeBook) {
        var numbers = [UInt32](repeating: 0, count: Dimension.allCases.count)
        for dimension in Dimension.allCases {
            if let code = plan.constants[dimension] { numbers[dimension.index] = book[dimension].number(of: code) }
        }
        constants = numbers
        self.numbers = numbers
        var variants: [[[(dimension: Int, number: UInt32)]]] = []
        for group in plan.groups {
            variants.append(group.variants.map { Self.numbered($0.constants, &book) })
        }
        self.variants = variants
        spellings = plan.codes.map { _ in RawCodeTable() }
    }

    /// Begins a row. Element by element: assigning the array would copy it again at its first change.
    mutating func restoreConstants() {
        for index in numbers.indices { numbers[index] = constants[index] }
    }

    private static func numbered(
        _ constants: [Dimension: String], _ book: inout CodeBook
    ) -> [(dimension: Int, number: UInt32)] {
        constants.keys.sorted { $0.index < $1.index }.map { dimension in
            (dimension.index, book[dimension].number(of: constants[dimension] ?? ""))
        }
    }
}
