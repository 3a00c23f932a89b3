/// One panel with its geometry.
struct LinePanel {
    let panel: LineChart.Panel
    let axis: PanelAxis
    let years: LinearScale
    let values: LinearScale
    let span: ClosedRange<Double>
    let top: Double
    /// The upper edge of the plot, under the title, the note and the names of the breaks.
    let plotTop: Double
    let plotBottom: Double
    let breakMarks: [BreakMark]
    let endLabels: [EndLabel]
    let printsValues: Bool

    static let headerLine = 18.0

    init(_ panel: LineChart.Panel, _ axis: PanelAxis, in space: PanelSpace, breakLabel: (Int) -> String) {
        self.panel = panel
        self.axis = axis
        (years, span, top) = (space.years, space.span, space.top)
        breakMarks = BreakMark.place(panel, on: space.years, in: space.span, breakLabel)
        printsValues = panel.printsValues(on: space.years)
        let levels = (breakMarks.map(\.level).max() ?? -1) + 1
        let headers = (panel.title.isEmpty ? 0 : 1) + (axis.note == nil ? 0 : 1) + levels
        plotTop = top + Double(headers) * Self.headerLine
        let height = max(space.isAlone ? 270 : 150, EndLabel.height(of: panel) + 10)
        plotBottom = plotTop + height
        // A value printed over the highest point must stay inside the plot.
        let padding = printsValues ? 20.0 : 6
        values = LinearScale(domain: axis.ticks?.domain ?? 0...1, start: plotBottom, end: plotTop + padding)
        endLabels = EndLabel.place(panel, years, values, in: plotTop...plotBottom)
    }

    /// Everything in the panel, from back to front.
    func drawing(_ breakLabel: (Int) -> String, emptyMessage: String) -> [SVGElement] {
        guard axis.ticks != nil else { return header + emptiness(emptyMessage) }
        var elements = header + grid + breakElements
        elements += panel.series.indices.flatMap(intervals)
        elements += panel.series.indices.flatMap(lines)
        elements += valueElements
        elements += endLabels.flatMap { $0.elements(from: span.upperBound) }
        return elements
    }

    /// Where a value of a year stands.
    func position(_ year: Int, _ value: Double) -> Position {
        Position(x: years.position(of: Double(year)), y: values.position(of: value))
    }

    private func emptiness(_ message: String) -> [SVGElement] {
        let box = Box(
            x: span.lowerBound, y: plotTop, width: span.upperBound - span.lowerBound, height: plotBottom - plotTop)
        return FigureFrame.message(message, in: box)
    }
}

extension LineChart.Panel {
    /// The values of the panel as printed.
    var valueTexts: [String] {
        series.flatMap(\.runs).flatMap(\.self).map { format($0.value) }
    }

    /// Whether each point can carry its value: a single series, and room between the years.
    func printsValues(on years: LinearScale) -> Bool {
        let texts = valueTexts
        guard series.count == 1, texts.count <= 12 else { return false }
        let count = years.domain.upperBound - years.domain.lowerBound
        return (years.end - years.start) / max(count, 1) >= TextMetrics.width(ofWidest: texts, .value) + 6
    }
}
