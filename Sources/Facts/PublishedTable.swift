import Tables

/// Figures published as such (rates, indices) that do not add: they stand as the file gives them.
public struct PublishedTable: Sendable {
    /// Code of the indicator that the file publishes, for example `TAUX-NET`.
    public let indicator: String
    /// What the figures are by, in the order of the numbers in a key.
    public let dimensions: [Dimension]
    /// The first figure of each key.
    public private(set) var figures: [CubeKey: PublishedFigure] = [:]
    /// In the order of the file.
    public private(set) var keys: [CubeKey] = []
    /// Keys given twice with different figures; the first stands.
    public private(set) var conflicts: [PublishedConflict] = []

    /// A table without figures yet.
    public init(indicator: String, dimensions: [Dimension]) {
        self.indicator = indicator
        self.dimensions = dimensions
    }

    /// Keeps a figure; a second one of the same key is a conflict where its value differs, and does not count.
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

    /// Adds the figures of a later part of the same file, whose numbers are first translated.
    public mutating func merge(_ other: PublishedTable, translating translation: CodeTranslation) {
        for key in other.keys {
            guard let figure = other.figures[key] else { continue }
            insert(figure, at: translation.translate(key, of: dimensions))
        }
        for later in other.conflicts { insert(later.refused, at: translation.translate(later.key, of: dimensions)) }
        conflicts.sort { $0.refused.line < $1.refused.line }
    }
}

/// One published figure, or the label under which the source says that it has none.
public struct PublishedFigure: Sendable, Hashable {
    /// In the unit of the indicator; nil where the source has none.
    public let value: Double?
    /// What the source says in place of a value, for example « non calculé ».
    public let absence: String?
    /// What the source says of the figure: a break, an estimate.
    public let flags: Flags
    /// Physical line of the file.
    public let line: Int

    /// `line` is the physical line of the file, from 1.
    public init(value: Double?, absence: String? = nil, flags: Flags = [], line: Int) {
        self.value = value
        self.absence = absence
        self.flags = flags
        self.line = line
    }
}

/// A key that a file gives twice with different figures.
public struct PublishedConflict: Sendable, Hashable {
    /// Numbers of the dimensions of the table.
    public let key: CubeKey
    /// The first, which counts.
    public let kept: PublishedFigure
    /// The later one, which does not count.
    public let refused: PublishedFigure
}
