import Words

/// The exposure of several files that count the same people under the same key.
struct Population: Sendable {
    var table: ExposureTable
    var book: CodeBook
    let isSeries: Bool
    /// Positions of the resources in the folder.
    var resources: [Int]
    /// The same exposure by fewer dimensions: a question reads the smallest table that has what it needs.
    private var projections: [ExposureTable] = []

    init(table: ExposureTable, book: CodeBook, isSeries: Bool, resources: [Int]) {
        self.table = table
        self.book = book
        self.isSeries = isSeries
        self.resources = resources
    }

    /// Files of claims or contributions with the same key are one population, in which a key counts once; a series is
    /// a population of its own. Where files disagree, the one whose name stands first counts, wherever the descriptor has it.
    static func merged(_ resources: [ResourceFacts]) -> [Population] {
        var populations: [Population] = []
        let byName = resources.enumerated().sorted {
            $0.element.identity.name.precedesByScalars($1.element.identity.name)
        }
        for (position, facts) in byName {
            guard let table = facts.exposures else { continue }
            let twin = populations.firstIndex { !facts.identity.isSeries && $0.counts(as: table) }
            if let twin {
                populations[twin].absorb(table, facts.book, position)
                populations[twin].table.nameConflicts(of: facts.identity.name)
            } else {
                populations.append(
                    Population(
                        table: table, book: facts.book, isSeries: facts.identity.isSeries, resources: [position]))
                populations[populations.count - 1].table.nameConflicts(of: facts.identity.name)
            }
        }
        populations.sort { ($0.resources.min() ?? 0) < ($1.resources.min() ?? 0) }
        for index in populations.indices {
            populations[index].book.close()
            populations[index].project()
        }
        return populations.filter { !$0.isSeries } + populations.filter(\.isSeries)
    }

    private mutating func project() {
        guard table.isSummed else { return }
        let own = Set(table.dimensions)
        let wanted = Set(table.requests.map { $0.intersection(own).union([.year]) }).subtracting([own])
        projections = wanted.map { table.projected(on: $0) }
    }

    /// The table with the fewest rows that has all of `dimensions`.
    func smallest(with dimensions: Set<Dimension>) -> ExposureTable {
        projections.filter { dimensions.isSubset(of: $0.dimensions) }.min { $0.keys.count < $1.keys.count } ?? table
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
        table.merge(other.widened(to: measures), translating: translation, keepingOwn: true)
        resources.append(position)
    }
}
