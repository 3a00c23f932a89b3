import Words

/// Doubts, each once, with the first line that raises it and the number of rows.
public struct PortfolioDoubts: Sendable {
    /// Where a doubt is first raised, and how often.
    public struct Place: Sendable, Hashable {
        /// Physical line of the first row.
        public internal(set) var line: Int
        /// Rows that raise it, the first included.
        public internal(set) var rows: Int
    }

    /// By what is reported together: the doubt of the first line, and how many rows raise it.
    private var first: [PortfolioDoubt: (doubt: PortfolioDoubt, place: Place)] = [:]

    /// No doubt.
    public init() {}

    mutating func note(_ doubt: PortfolioDoubt, line: Int) { add(doubt, Place(line: line, rows: 1)) }

    /// Adds those of other rows of the same portfolio.
    public mutating func merge(_ later: PortfolioDoubts) {
        for (doubt, place) in later.first.values { add(doubt, place) }
    }

    private mutating func add(_ doubt: PortfolioDoubt, _ place: Place) {
        guard let known = first[doubt.key] else {
            first[doubt.key] = (doubt, place)
            return
        }
        let isEarlier = place.line < known.place.line
        first[doubt.key] = (
            isEarlier ? doubt : known.doubt,
            Place(line: min(known.place.line, place.line), rows: known.place.rows + place.rows)
        )
    }

    /// By file, then by line, column, value and problem.
    public var sorted: [(doubt: PortfolioDoubt, place: Place)] {
        first.values.sorted { one, other in
            let (first, second) = (one.doubt, other.doubt)
            guard first.file == second.file else { return first.file.precedesByScalars(second.file) }
            guard one.place.line == other.place.line else { return one.place.line < other.place.line }
            return [first.column, first.value, "\(first.problem)"]
                .precedesByScalars([second.column, second.value, "\(second.problem)"])
        }
    }
}
