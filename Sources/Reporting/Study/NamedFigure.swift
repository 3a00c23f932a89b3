import Charts

/// A figure still without the words around it.
public struct NamedFigure: Sendable {
    /// Name of the table that holds its values.
    public let table: String
    /// The columns of the table that are drawn; nil for all.
    public let measures: [String]?
    /// The SVG, from the words around it; throws where the figures make no drawing.
    public let draw: @Sendable (ChartText) throws -> String

    /// `draw` is called once for each block that asks for the figure.
    public init(table: String, measures: [String]? = nil, draw: @escaping @Sendable (ChartText) throws -> String) {
        self.table = table
        self.measures = measures
        self.draw = draw
    }
}
