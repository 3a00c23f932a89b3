import Tables

/// Figures published as such (rates, indices) that do not add: they stand as the file gives them.
public struct PublishedTable: Sendable {
    /// Code of the indicator that the file publishes, for example `TAUX-NET`.
    public let indicator: String
    public let dimensions: [Dimension]
    public private(set) var figures: [CubeKey: PublishedFigure] = [:]
    public private(set) var keys: [CubeKey] = []
    /// Keys given twice with different figures; the first stands.
    public private(set) var conflicts: [PublishedConflict] = []

    public init(indicator: String, dimensions: [Dimension]) {
        self.indicator = indicator
        self.dimensions = dimensions
    }

    public mutating func insert(_ figure: PublishedFigure, at key: CubeKey) {
        if let known = figures[key] {
            if known.value != figure.value {
                conflicts.append(PublishedConflict(key: key, kept: known, refused: figure))
            }
            return
        }
        figures[key] = figure
        keys.append(key)
    }

    public mutating func merge(_ other: PublishedTable, translating translation: CodeTranslation) {
        for key in other.keys {
            guard let figure = other.figures[key] else { continue }
            insert(figure, at: translation.translate(key, of: dimensions))
        }
        for later in other.conflicts {
            let key = translation.translate(later.key, of: dimensions)
            conflicts.append(
                PublishedConflict(key: key, kept: figures[key] ?? later.kept, refused: later.refused))
        }
        conflicts.sort { $0.refused.line < $1.refused.line }
    }
}

/// One published figure, or the label under which the source says that it has none.
public struct PublishedFigure: Sendable, Hashable {
    public let value: Double?
    /// What the source says in place of a value, for example « non calculé ».
    public let absence: String?
    /// What the source says of the figure: a break, an estimate.
    public let flags: Flags
    /// Physical line of the file.
    public let line: Int

    public init(value: Double?, absence: String? = nil, flags: Flags = [], line: Int) {
        self.value = value
        self.absence = absence
        self.flags = flags
        self.line = line
    }
}

/// A key that a file gives twice with different figures.
public struct PublishedConflict: Sendable, Hashable {
    public let key: CubeKey
    /// The first, which counts.
    public let kept: PublishedFigure
    public let refused: PublishedFigure
}
