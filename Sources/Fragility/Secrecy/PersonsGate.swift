/// The one place through which counts of persons pass before they are printed.
///
/// Every share, mean, interval, coefficient and chart mark is made from what comes out of it, so that a hidden count hides
/// whatever would give it back.
public protocol PersonsGate: Sendable {
    /// The least number of persons that may be printed.
    var minimum: Int { get }
    /// The keys of the counts that must not be printed.
    func hidden(in book: CountBook) -> Set<CountKey>
}

/// The primary rule for persons, and what a subtraction along one declared sum would undo.
///
/// A count from 1 to `minimum` - 1 is hidden; nobody is no secret. In each declared sum, a single hidden term would be found
/// by subtraction, and hidden terms that make fewer than `minimum` together would be known as such: the smallest other term
/// is hidden with them. Combinations of several sums are not examined here.
public struct SumGate: PersonsGate {
    public let minimum: Int

    public init(minimum: Int) { self.minimum = minimum }

    public func hidden(in book: CountBook) -> Set<CountKey> {
        var hidden = Set(book.counts.filter { isSmall($0.value) && !book.released.contains($0.key) }.keys)
        var isStable = false
        while !isStable {
            isStable = true
            for relation in book.relations {
                while let next = weakest(relation, book, hidden) {
                    hidden.insert(next)
                    isStable = false
                }
            }
        }
        return hidden
    }

    private func isSmall(_ count: Int) -> Bool { count > 0 && count < minimum }

    /// The term to hide next in a sum; nil when the sum gives nothing away, or nothing is left to hide.
    private func weakest(_ relation: CountBook.Relation, _ book: CountBook, _ hidden: Set<CountKey>) -> CountKey? {
        let isTotalHidden = hidden.contains(relation.total)
        let parts = relation.parts.filter(hidden.contains)
        let unknowns = parts.count + (isTotalHidden ? 1 : 0)
        guard unknowns > 0 else { return nil }
        let isFound = unknowns == 1
        let isSmallTogether = !isTotalHidden && parts.reduce(0, { $0 + book[$1] }) < minimum
        guard isFound || isSmallTogether else { return nil }
        let candidates = relation.parts.filter { !hidden.contains($0) && isCandidate($0, book) }
        if let smallest = candidates.min(by: { (book[$0], $0) < (book[$1], $1) }) { return smallest }
        return !isTotalHidden && isCandidate(relation.total, book) ? relation.total : nil
    }

    private func isCandidate(_ key: CountKey, _ book: CountBook) -> Bool {
        book[key] > 0 && !book.released.contains(key)
    }
}
