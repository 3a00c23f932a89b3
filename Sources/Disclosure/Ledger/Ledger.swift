/// Every count and sum that the tables of a study print or let a reader compute, the line in which each stands, and what
/// ties them: what must be judged together.
///
/// A study writes it and finds its own contributors; ``LedgerProtection`` alone decides what is hidden of it.
public struct Ledger: Sendable {
    /// One count or sum.
    public struct Entry: Sendable {
        /// Its value, in whole parts of a unit, and who contributes to it.
        public internal(set) var cell: LinkedTable.Cell
        /// The line that prints it; nil where no table does.
        public let line: CountKey?
        /// Whether nobody may compute it where its line is hidden for another entry.
        public var staysHidden = false
        /// Whether its line would be shown if it were 0, where nobody is no secret.
        public var isNeverZero = false

        /// Whether nobody can tell that it is 0, by a line that is not there.
        public var isUnseen = false
        /// Whether it is all of a group, or none of it, by an attribute of which that must not be known.
        public var isOneSided = false

        /// An entry of a printed line, or of none.
        public init(_ cell: LinkedTable.Cell, line: CountKey?, staysHidden: Bool = false) {
            (self.cell, self.line, self.staysHidden) = (cell, line, staysHidden)
        }

        /// In parts of a unit; 0 where the cell has none.
        public var value: Double { cell.value ?? 0 }
    }

    /// A line of a table, shown or hidden whole: what is lost with it, and the lines that cannot be shown without it.
    struct Line {
        var cost = 0.0
        var followers: [CountKey] = []
    }

    /// Each count or sum once, by its name.
    public private(set) var entries: [CountKey: Entry] = [:]
    private(set) var lines: [CountKey: Line] = [:]
    private var written: [CountRelation] = []

    /// A ledger in which nothing is written.
    public init() {}

    /// Writes an entry; a second one of the same name takes the place of the first.
    public mutating func write(_ key: CountKey, _ entry: Entry) { entries[key] = entry }

    /// Opens a line, or adds to what is lost with it.
    ///
    /// - Parameters:
    ///   - line: the name of the line.
    ///   - cost: what is lost when it is hidden, as the number of those that it is about.
    ///   - leader: a line without which this one would give it back.
    public mutating func open(_ line: CountKey, cost: Double, after leader: CountKey? = nil) {
        lines[line, default: Line()].cost += cost
        guard let leader else { return }
        lines[leader, default: Line()].followers.append(line)
        lines[leader]?.cost += cost
    }

    /// Declares that the entries of `parts` add up to that of `total`; nothing is tied where, in the end, they do not.
    public mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        written.append(CountRelation(total: total, parts: parts))
    }

    /// The sums that hold: figures of other rows tie nothing.
    var relations: [CountRelation] { written.filter { equals($0.total, $0.parts) } }

    /// Whether all are written, and the entries of `parts` add up to that of `total`.
    public func equals(_ total: CountKey, _ parts: [CountKey]) -> Bool {
        let known = parts.compactMap { entries[$0]?.value }
        guard let whole = entries[total]?.value, known.count == parts.count else { return false }
        return Self.isEqual(known.reduce(0, +), whole)
    }

    /// Whether two sums differ by no more than their rounding.
    public static func isEqual(_ first: Double, _ second: Double) -> Bool {
        abs(first - second) <= 1e-9 * max(1, abs(first), abs(second))
    }
}
