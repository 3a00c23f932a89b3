import Disclosure

/// Every count of persons that a study prints or lets a reader compute, and the sums that tie them: what must be judged
/// together, since a count that is hidden in one table could be found again from another.
public struct CountBook: Sendable {
    /// Persons, by the name of the count.
    public private(set) var counts: [CountKey: Int] = [:]
    /// Every sum that a reader can make.
    public private(set) var relations: [CountRelation] = []
    /// Counts that no table prints: they exist only as parts of others, and must not be computed either.
    public private(set) var implied: Set<CountKey> = []
    /// Counts of which nobody knows whether they are 0: no row would be there for them.
    public private(set) var unseen: Set<CountKey> = []
    /// Counts that the source has already released: never hidden.
    public private(set) var released: Set<CountKey> = []

    /// The groups that an attribute divides, by the count of those who have it.
    private var divisions: [CountKey: [CountKey]] = [:]

    /// Whether rows where there is nobody are left out like those that are hidden.
    let hidesZeros: Bool

    /// A book in which nothing is written.
    ///
    /// - Parameter hidesZeros: whether nobody, where somebody could be, is told as little as a few.
    public init(hidesZeros: Bool = false) { self.hidesZeros = hidesZeros }

    /// Writes a count that a table prints, or that a printed figure gives back.
    public mutating func set(_ key: CountKey, _ count: Int) { counts[key] = count }

    /// Writes a count that a reader could only compute.
    ///
    /// - Parameter unseenIfEmpty: whether nothing tells a reader that it is 0, where it is.
    public mutating func imply(_ key: CountKey, _ count: Int, unseenIfEmpty: Bool = false) {
        counts[key] = count
        implied.insert(key)
        if unseenIfEmpty, count == 0 { leaveUnseen(key) }
    }

    /// Writes a count that no table has a place for, and of which a reader cannot tell by a missing row that it is 0.
    public mutating func imply(unseen key: CountKey, _ count: Int) {
        imply(key, count)
        leaveUnseen(key)
    }

    /// Declares that no figure tells whether a count is 0.
    public mutating func leaveUnseen(_ key: CountKey) { unseen.insert(key) }

    /// Declares that the source has already released the count.
    public mutating func release(_ key: CountKey) { released.insert(key) }

    /// Declares that the counts of `parts` add up to the count of `total`.
    public mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        relations.append(CountRelation(total: total, parts: parts))
    }

    /// Declares that the people of `part` are among those of `whole`: the others are a count that a reader computes.
    ///
    /// Nothing is declared where the figures contradict it: they do not come from the same rows.
    public mutating func include(_ part: CountKey, in whole: CountKey) {
        guard let rest = counts[whole].flatMap({ all in counts[part].map { all - $0 } }), rest >= 0 else { return }
        let others = CountKey(words: ["reste"] + whole.words + ["sans"] + part.words)
        // That nobody is left is seen by those alone who see both counts.
        imply(others, rest, unseenIfEmpty: true)
        tie(whole, [part, others])
    }

    /// Declares that an attribute which says something of each person divides a group into those who have it and the `others`:
    /// that all have it, or nobody, leaves no more than a few persons do.
    public mutating func divide(_ having: CountKey, _ others: CountKey) {
        divisions[having, default: []].append(others)
        divisions[others, default: []].append(having)
    }

    /// Whether some group is whole with the count, or without anybody of it.
    private func isOneSided(_ key: CountKey) -> Bool {
        (divisions[key] ?? []).contains { (self[key] == 0) != (self[$0] == 0) }
    }

    /// The ledger of these counts, of which each person contributes one to those that hold them.
    ///
    /// - Parameter minimum: so many persons need no name: no rule tells them apart.
    func ledger(minimum: Int) -> Ledger {
        var ledger = Ledger()
        for (number, key) in counts.keys.sorted().enumerated() {
            let persons = (0..<max(0, min(self[key], minimum))).map { (number * minimum + $0, 1.0) }
            var cell = LinkedTable.Cell(
                value: Double(self[key]), amounts: Dictionary(uniqueKeysWithValues: persons),
                isPublic: released.contains(key))
            cell.countsUnits = true
            cell.isPrinted = !unseen.contains(key)
            var entry = Ledger.Entry(cell, line: implied.contains(key) ? nil : key)
            entry.isNeverZero = entry.line != nil && divisions[key] == nil && !unseen.contains(key)
            entry.isOneSided = isOneSided(key)
            entry.isUnseen = unseen.contains(key)
            ledger.open(key, cost: Double(self[key]))
            ledger.write(key, entry)
        }
        for relation in relations { ledger.tie(relation.total, relation.parts) }
        return ledger
    }

    /// Persons; 0 for a count that was not written.
    public subscript(key: CountKey) -> Int { counts[key] ?? 0 }
}
