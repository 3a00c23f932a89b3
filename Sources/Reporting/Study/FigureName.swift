import Reports
import Tables
import Words

/// The name under which a notebook asks for a figure of a table: the table, a point and a measure are bars of it.
///
/// A prefix asks for another kind of chart (``ChartKind/prefix``); `@` and a code keep the rows that have it behind their first word. A
/// name of a table alone, or of a measure with the second words across (`par-taille.total`), is read in the same way.
public struct FigureName: Sendable {
    /// The chart that is asked for.
    public let kind: ChartKind
    /// Name of the table.
    public let table: String
    /// Nil where the name is that of a table.
    public let measure: String?
    /// Keeps the rows that have this code behind their first word.
    public let only: String?

    /// Any text is a name; whether there is such a table is not asked here.
    public init(_ name: String) {
        kind = ChartKind.allCases.first { !$0.prefix.isEmpty && name.hasPrefix($0.prefix) } ?? .bars
        let parts = name.dropFirst(kind.prefix.count).split(separator: ".", maxSplits: 1).map(String.init)
        let asked = parts.dropFirst().first?.split(separator: "@", maxSplits: 1).map(String.init) ?? []
        table = parts.first ?? ""
        measure = asked.first
        only = asked.dropFirst().first
    }
}

/// Why no chart can be made of a table that there is.
public enum FigureRefusal: Error, Sendable {
    /// The kind of chart is not made of such a table.
    case mismatch(ChartMismatch)
    /// No row has the code behind `@`; `known` are those that rows have.
    case unknownCode(String, known: [String])
}

extension Study {
    /// The names of the charts that can be made of its tables.
    public var tableFigureNames: [String] {
        tables.flatMap { table in
            table.measures.flatMap { measure in
                ChartKind.allCases.map { "\($0.prefix)\(table.name).\(measure.id)" }
                    .filter { (try? tableFigure(named: $0)) != nil }
            }
        }
    }

    /// A chart of one of its tables; nil where there is no such table or measure.
    ///
    /// - Parameter adjusting: what the study wants to stand out.
    public func tableFigure(
        named name: String, adjusting: (inout ChartSource) -> Void = { _ in }
    ) throws(FigureRefusal) -> NamedFigure? {
        let asked = FigureName(name)
        guard let table = tables.first(where: { $0.name == asked.table }), let measure = asked.measure,
            var source = ChartSource(table, measure)
        else { return nil }
        let kept = asked.only.map(table.keeping)
        if let code = asked.only, kept?.rows.isEmpty ?? true {
            throw .unknownCode(code, known: table.rows.flatMap { $0.words.dropFirst().map(\.code) }.uniqued)
        }
        if let code = asked.only { source.keep(code) }
        adjusting(&source)
        let across = asked.kind.readsAcross ? self.table(named: "\(asked.table).\(measure)") : nil
        do {
            return NamedFigure(values: kept ?? across ?? table, drawing: try asked.kind.drawing(of: source))
        } catch {
            throw .mismatch(error)
        }
    }
}
