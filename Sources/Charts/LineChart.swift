/// Yearly series, in one panel or in panels stacked over the same years.
///
/// A line joins two points only when nothing stands between them: a missing value, a year without a point or a break in
/// series each leave a gap, and a break is marked. Series of very different sizes go in separate panels, never on two axes.
public struct LineChart: Sendable {
    /// The words around the figure.
    public let text: ChartText
    /// The panels, from top to bottom.
    public let panels: [Panel]
    let breakLabel: @Sendable (Int) -> String

    /// Describes the figure; `breakLabel` names the break that stands just before a year ("rupture 2022").
    public init(text: ChartText, panels: [Panel], breakLabel: @escaping @Sendable (Int) -> String) {
        self.text = text
        self.panels = panels
        self.breakLabel = breakLabel
    }

    /// The figure as an SVG document, the same bytes at each call.
    public func svg() -> String {
        let frame = FigureFrame(text)
        guard let layout = LineLayout(self, top: frame.bodyTop) else { return frame.emptyFigure() }
        let elements = layout.panels.flatMap { $0.drawing(breakLabel, emptyMessage: text.emptyMessage) }
        return frame.figure(elements + layout.yearLabels, bottom: layout.bottom)
    }
}
