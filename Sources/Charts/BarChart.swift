/// Horizontal bars from a zero baseline, in the order given, with their intervals.
///
/// For comparing sectors, activities or countries. A row that has no value keeps its place and says why in words.
public struct BarChart: Sendable {
    /// The words around the figure.
    public let text: ChartText
    /// The bars, from top to bottom.
    public let rows: [Row]
    /// The line across the bars, if any.
    public let reference: Reference?
    let format: NumberFormat
    let tickFormat: NumberFormat

    /// Describes the figure; `tickFormat` writes the axis when the precision of the values would be too much there.
    public init(
        text: ChartText,
        rows: [Row],
        reference: Reference? = nil,
        format: @escaping NumberFormat,
        tickFormat: NumberFormat? = nil
    ) {
        self.text = text
        self.rows = rows
        self.reference = reference
        self.format = format
        self.tickFormat = tickFormat ?? format
    }

    /// The figure as an SVG document, the same bytes at each call.
    public func svg() -> String {
        let frame = FigureFrame(text)
        guard !rows.isEmpty else { return frame.emptyFigure() }
        let layout = BarLayout(self, top: frame.bodyTop)
        return frame.figure(drawing(layout), bottom: layout.bottom)
    }
}
