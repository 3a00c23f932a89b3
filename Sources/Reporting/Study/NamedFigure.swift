import Charts

/// A figure still without the words around it.
public struct NamedFigure: Sendable {
    /// Name of the table that holds its values.
    public let table: String
    /// The columns of the table that are drawn; nil for all.
    public let measures: [String]?
    public let draw: @Sendable (ChartText) throws -> String

    public init(table: String, measures: [String]? = nil, draw: @escaping @Sendable (ChartText) throws -> String) {
        self.table = table
        self.measures = measures
        self.draw = draw
    }
}
