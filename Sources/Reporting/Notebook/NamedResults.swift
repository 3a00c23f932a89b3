import Charts
import Facts
import Tables

/// Results that a command has computed besides the figures of the catalogue, by name: notebooks ask for them with `from`.
public protocol NamedResults: Sendable {
    func table(_ name: String) -> Table?
    /// The figure of that name, and the table of its values.
    func figure(_ name: String) -> NamedFigure?
    /// Names of all tables and figures.
    var tableNames: [String] { get }
    var figureNames: [String] { get }
}

/// A figure still without the words around it.
public struct NamedFigure: Sendable {
    /// Name of the table that holds its values.
    public let table: String
    /// The columns of the table that are drawn; nil for all.
    public let measures: [String]?
    public let draw: @Sendable (ChartText) -> String

    public init(table: String, measures: [String]? = nil, draw: @escaping @Sendable (ChartText) -> String) {
        self.table = table
        self.measures = measures
        self.draw = draw
    }
}

/// What a command has that computes nothing of its own.
public struct NoResults: NamedResults {
    public init() {}
    public func table(_ name: String) -> Table? { nil }
    public func figure(_ name: String) -> NamedFigure? { nil }
    public var tableNames: [String] { [] }
    public var figureNames: [String] { [] }
}
