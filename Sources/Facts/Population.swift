/// The exposure of several files that count the same people under the same key.
struct Population: Sendable {
    var table: ExposureTable
    var book: CodeBook
    let isSeries: Bool
    /// Positions of the resources in the folder.
    var resources: [Int]

    /// Files of claims or contributions with the same key are one population, in which a key counts once; a series is
    /// a population of its own.
    static func merged(_ resources: [ResourceFacts]) -> [Population] {
        var populations: [Population] = []
        for (position, facts) in resources.enumerated() {
            guard let table = facts.exposures else { continue }
            let twin = populations.firstIndex { !facts.identity.isSeries && $0.counts(as: table) }
            if let twin {
                populations[twin].absorb(table, facts.book, position)
            } else {
                populations.append(
                    Population(
                        table: table, book: facts.book, isSeries: facts.identity.isSeries, resources: [position]))
            }
        }
        return populations.filter { !$0.isSeries } + populations.filter(\.isSeries)
    }

    /// Whether a table of another file counts the same people under the same key.
    private func counts(as other: ExposureTable) -> Bool {
        !isSeries && table.isSummed == other.isSummed && table.key == other.key && table.dimensions == other.dimensions
            && !Set(table.measures).isDisjoint(with: other.measures)
    }

    private mutating func absorb(_ other: ExposureTable, _ otherBook: CodeBook, _ position: Int) {
        let translation = book.absorb(otherBook)
        let measures = table.measures + other.measures.filter { !table.measures.contains($0) }
        table = table.widened(to: measures)
        table.merge(other.widened(to: measures), translating: translation, book: book)
        resources.append(position)
    }
}
