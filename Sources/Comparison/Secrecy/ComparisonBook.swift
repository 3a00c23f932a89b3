import Disclosure

/// Writes the ledger of a comparison: every count and sum that its tables print or give back, and the sums that tie them.
struct ComparisonBook {
    private(set) var ledger = Ledger()
    /// The entries that are amounts, and not numbers of enterprises.
    private var amounts: Set<CountKey> = []
    private var numbers = RespondentNumbers()

    /// Opens a line.
    ///
    /// - Parameter leader: a line without which this one would give it back.
    mutating func open(_ line: CountKey, cost: Double, after leader: CountKey? = nil) {
        ledger.open(line, cost: cost, after: leader)
    }

    /// Writes a number of enterprises into a line.
    ///
    /// - Parameter isListed: whether the line is there for these enterprises: without any there would be none.
    mutating func write(_ name: String, _ count: EnterpriseCount, isListed: Bool = false, in line: CountKey) {
        let cell = LinkedTable.Cell(value: count.value, respondents: count.respondents)
        var entry = Ledger.Entry(cell, line: line)
        entry.isNeverZero = isListed
        ledger.write(line.quantity(name), entry)
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
        write(
            line.quantity(name),
            amount: Ledger.Entry(cell, line: line, staysHidden: staysHidden && amounts.magnitude > 0))
    }

    /// Writes a sum of cents of which only the value is known: no rule is broken by it.
    mutating func write(_ name: String, cents: Double, in line: CountKey) {
        var cell = LinkedTable.Cell(value: cents)
        cell.partsPerUnit = 100
        write(line.quantity(name), amount: Ledger.Entry(cell, line: line))
    }

    private mutating func write(_ key: CountKey, amount entry: Ledger.Entry) {
        amounts.insert(key)
        ledger.write(key, entry)
    }

    /// Declares that the quantities of `parts` add up to that of `total`; nothing where they do not.
    mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        if equals(total, parts) { ledger.tie(total, parts) }
    }

    /// Whether all are written, and the quantities of `parts` add up to that of `total`.
    func equals(_ total: CountKey, _ parts: [CountKey]) -> Bool { !parts.isEmpty && ledger.equals(total, parts) }

    func knows(_ key: CountKey) -> Bool { ledger.entries[key] != nil }

    /// Declares that what `part` counts is among what `whole` counts: the rest is a quantity that a reader computes.
    mutating func include(_ part: CountKey, in whole: CountKey) { include([part], in: whole) }

    /// The same for parts that have nothing in common.
    mutating func include(_ parts: [CountKey], in whole: CountKey) {
        if equals(whole, parts) { return tie(whole, parts) }
        let known = parts.compactMap { ledger.entries[$0]?.value }
        let some = known.reduce(0, +)
        guard let all = ledger.entries[whole]?.value, known.count == parts.count, some < all else { return }
        let rest = CountKey(words: ["reste"] + whole.words + ["sans"] + parts.flatMap(\.words))
        write(rest, all - some, isAmount: amounts.contains(whole))
        tie(whole, parts + [rest])
    }

    /// Declares that two sums are equal; nothing where they are not.
    mutating func tie(_ left: [CountKey], equals right: [CountKey]) {
        let sums = [left, right].map { side in side.reduce(0) { $0 + (ledger.entries[$1]?.value ?? 0) } }
        guard Ledger.isEqual(sums[0], sums[1]) else { return }
        let both = CountKey(words: ["somme"] + left.flatMap(\.words))
        write(both, sums[0], isAmount: true)
        for side in [left, right] { tie(both, side) }
    }

    /// A quantity that no table prints.
    private mutating func write(_ key: CountKey, _ value: Double, isAmount: Bool) {
        var cell = LinkedTable.Cell(value: value, respondents: isAmount ? nil : max(1, Int(value)), isPrinted: false)
        if isAmount {
            cell.partsPerUnit = 100
            amounts.insert(key)
        }
        ledger.write(key, Ledger.Entry(cell, line: nil))
    }
}
