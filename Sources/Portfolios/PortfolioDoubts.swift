/// Values of a portfolio that are read as they stand, and that somebody should look at.
public struct PortfolioDoubt: Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// No scheme gives an aid for this kind of action.
        case unknownKind
        /// No scheme has this ceiling of aids.
        case unknownRegime
        /// No table of a scheme has this code; the name is that of the code: `ctn`, `code_risque`.
        case unknownCode(String)
        /// A year without employees, or without payroll: no rate means anything.
        case zero
        /// The headcount is empty: unknown, and not zero.
        case unknownHeadcount
        /// The file ends without a line end: its last row may be cut.
        case unended
    }

    public let file: String
    public let column: String
    /// As the file writes it.
    public let value: String
    public let problem: Problem
}

/// Doubts, each once, with the first line that raises it and the number of rows.
public struct PortfolioDoubts: Sendable {
    public struct Place: Sendable, Hashable {
        public internal(set) var line: Int
        public internal(set) var rows: Int
    }

    private var places: [PortfolioDoubt: Place] = [:]

    public init() {}

    mutating func note(_ doubt: PortfolioDoubt, line: Int) { add(doubt, Place(line: line, rows: 1)) }

    /// Adds those of other rows of the same portfolio.
    public mutating func merge(_ later: PortfolioDoubts) {
        for (doubt, place) in later.places { add(doubt, place) }
    }

    private mutating func add(_ doubt: PortfolioDoubt, _ place: Place) {
        guard let known = places[doubt] else {
            places[doubt] = place
            return
        }
        places[doubt] = Place(line: min(known.line, place.line), rows: known.rows + place.rows)
    }

    /// By file, then by line and column.
    public var sorted: [(doubt: PortfolioDoubt, place: Place)] {
        places.sorted { one, other in
            (one.key.file, one.value.line, one.key.column, one.key.value)
                < (other.key.file, other.value.line, other.key.column, other.key.value)
        }.map { ($0.key, $0.value) }
    }
}
