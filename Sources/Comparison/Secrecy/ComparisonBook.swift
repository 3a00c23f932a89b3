import Disclosure

/// Every count and sum that the tables of a comparison print or give back, the line in which each stands, and the sums that
/// tie them: what must be judged together.
struct ComparisonBook {
    struct Quantity {
        let cell: LinkedTable.Cell
        /// The line that prints it; nil where no table does.
        let line: CountKey?
        /// Whether it is an amount, and not a number of enterprises.
        let isAmount: Bool
        /// Whether nobody may compute it where its line is hidden for another quantity.
        var staysHidden = false

        var value: Double { cell.value ?? 0 }
    }

    /// A line of a table: what is lost with it, and the lines that cannot be shown without it.
    struct Line {
        var cost = 0.0
        var followers: [CountKey] = []
    }

    private(set) var quantities: [CountKey: Quantity] = [:]
    private(set) var relations: [CountRelation] = []
    private(set) var lines: [CountKey: Line] = [:]
    private var numbers = RespondentNumbers()

    /// Opens a line.
    ///
    /// - Parameter leader: a line without which this one would give it back.
    mutating func open(_ line: CountKey, cost: Double, after leader: CountKey? = nil) {
        lines[line, default: Line()].cost += cost
        guard let leader else { return }
        lines[leader, default: Line()].followers.append(line)
        lines[leader]?.cost += cost
    }

    /// Writes a number of enterprises into a line.
    mutating func write(_ name: String, _ count: EnterpriseCount, in line: CountKey) {
        write(name, count.value, respondents: count.respondents, in: line)
    }

    mutating func write(_ name: String, _ count: Double, respondents: Int, in line: CountKey) {
        let cell = LinkedTable.Cell(value: count, respondents: respondents)
        quantities[line.quantity(name)] = Quantity(cell: cell, line: line, isAmount: false)
    }

    /// Writes a sum that no enterprise makes negative, and who makes it.
    ///
    /// - Parameter partsPerUnit: 100 for cents.
    /// - Parameter staysHidden: whether nobody may compute it where its line is hidden for another quantity.
    mutating func write(
        _ name: String, _ amounts: LargestAmounts, partsPerUnit: Double = 100, staysHidden: Bool = true,
        in line: CountKey
    ) {
        var cell = LinkedTable.Cell(value: amounts.magnitude, amounts: amounts.amounts(&numbers))
        cell.partsPerUnit = partsPerUnit
        quantities[line.quantity(name)] = Quantity(
            cell: cell, line: line, isAmount: true, staysHidden: staysHidden && amounts.magnitude > 0)
    }

    /// Writes a sum of cents of which only the value is known: no rule is broken by it.
    mutating func write(_ name: String, cents: Double, in line: CountKey) {
        var cell = LinkedTable.Cell(value: cents)
        cell.partsPerUnit = 100
        quantities[line.quantity(name)] = Quantity(cell: cell, line: line, isAmount: true)
    }

    /// Declares that the quantities of `parts` add up to that of `total`; nothing where they do not.
    mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        if equals(total, parts) { relations.append(CountRelation(total: total, parts: parts)) }
    }

    /// Whether all are written, and the quantities of `parts` add up to that of `total`.
    func equals(_ total: CountKey, _ parts: [CountKey]) -> Bool {
        let known = parts.compactMap { quantities[$0]?.value }
        guard let whole = quantities[total]?.value, known.count == parts.count, !parts.isEmpty else { return false }
        return Self.isEqual(known.reduce(0, +), whole)
    }

    /// Declares that what `part` counts is among what `whole` counts: the rest is a quantity that a reader computes.
    mutating func include(_ part: CountKey, in whole: CountKey) { include([part], in: whole) }

    /// The same for parts that have nothing in common.
    mutating func include(_ parts: [CountKey], in whole: CountKey) {
        if equals(whole, parts) { return tie(whole, parts) }
        let known = parts.compactMap { quantities[$0]?.value }
        let some = known.reduce(0, +)
        guard let all = quantities[whole], known.count == parts.count, some < all.value else { return }
        let rest = CountKey(words: ["reste"] + whole.words + ["sans"] + parts.flatMap(\.words))
        write(rest, all.value - some, isAmount: all.isAmount)
        tie(whole, parts + [rest])
    }

    /// Declares that two sums are equal; nothing where they are not.
    mutating func tie(_ left: [CountKey], equals right: [CountKey]) {
        let sums = [left, right].map { side in side.reduce(0) { $0 + (quantities[$1]?.value ?? 0) } }
        guard Self.isEqual(sums[0], sums[1]) else { return }
        let both = CountKey(words: ["somme"] + left.flatMap(\.words))
        write(both, sums[0], isAmount: true)
        for side in [left, right] { tie(both, side) }
    }

    /// A quantity that no table prints.
    private mutating func write(_ key: CountKey, _ value: Double, isAmount: Bool) {
        var cell = LinkedTable.Cell(value: value, respondents: isAmount ? nil : max(1, Int(value)), isPrinted: false)
        if isAmount { cell.partsPerUnit = 100 }
        quantities[key] = Quantity(cell: cell, line: nil, isAmount: isAmount)
    }

    private static func isEqual(_ first: Double, _ second: Double) -> Bool {
        abs(first - second) <= 1e-9 * max(1, abs(first), abs(second))
    }
}
