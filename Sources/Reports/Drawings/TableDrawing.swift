import Charts

/// A drawing of tables: it chooses nothing and computes nothing that the tables do not hold.
public protocol TableDrawing: Sendable {
    /// The SVG, in the language of `style` and with the words around it.
    ///
    /// - Throws: `ChartError` where the figures cannot be drawn.
    func svg(_ text: ChartText, _ style: ChartStyle) throws -> String
}
