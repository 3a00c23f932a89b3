/// The charts that can be made of any table, by the words with which a notebook asks for them.
public enum ChartKind: String, Sendable, CaseIterable {
    /// A bar for each row, a line along the last word, or rows cut into parts.
    case bars, lines, shares

    /// Stands before the name of a table in the name of its figure.
    public var prefix: String {
        switch self {
        case .bars: ""
        case .lines: "courbes-"
        case .shares: "parts-"
        }
    }

    /// Whether its values are read along the last word of the rows, and not row by row.
    public var readsAcross: Bool {
        switch self {
        case .bars: false
        case .lines, .shares: true
        }
    }

    /// The drawing of `source`.
    ///
    /// - Throws: `ChartMismatch` where the chart is not made of such tables.
    public func drawing(of source: ChartSource) throws(ChartMismatch) -> any TableDrawing {
        guard source.hasOneUnit else { throw ChartMismatch(expected: "figures of one unit, which can share an axis") }
        return switch self {
        case .bars: try Bars(source)
        case .lines: try Lines(source)
        case .shares: try Shares(source)
        }
    }
}

/// A kind of chart and tables that do not go together.
public struct ChartMismatch: Error, Sendable {
    /// What the chart is made of.
    public let expected: String
}
