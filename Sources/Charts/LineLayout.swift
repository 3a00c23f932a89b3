/// Where the panels of a line chart stand, and the years they share.
struct LineLayout {
    let panels: [LinePanel]
    let yearLabels: [SVGElement]
    let bottom: Double

    private static let gapBetweenPanels = 20.0

    /// Nothing when no panel has a value to draw.
    init?(_ chart: LineChart, top: Double) {
        let series = chart.panels.flatMap(\.series)
        let listed = series.flatMap { $0.points.map(\.year) }
        guard series.contains(where: { !$0.runs.isEmpty }), let first = listed.min(), let last = listed.max() else {
            return nil
        }
        let axes = chart.panels.map(PanelAxis.init)
        let span = Self.span(chart.panels, axes, lastYear: last)
        let years = LinearScale(
            domain: Double(first)...Double(last), start: span.lowerBound + Self.inset(chart.panels),
            end: span.upperBound - 4)
        let panels = Self.place(chart, axes, years, span, top: top)
        let plotBottom = panels.last?.plotBottom ?? top
        self.panels = panels
        yearLabels = YearTicks.labelled(first...last, on: years).map { year in
            let x = years.position(of: Double(year))
            return .text(String(year), at: Position(x: x, y: plotBottom + 19), .tick.anchored(.middle))
        }
        bottom = plotBottom + 24
    }

    /// The panels, one under the other.
    private static func place(
        _ chart: LineChart, _ axes: [PanelAxis], _ years: LinearScale, _ span: ClosedRange<Double>, top: Double
    ) -> [LinePanel] {
        var panels: [LinePanel] = []
        for (panel, axis) in zip(chart.panels, axes) {
            let panelTop = panels.last.map { $0.plotBottom + gapBetweenPanels } ?? top
            let space = PanelSpace(years: years, span: span, top: panelTop, isAlone: chart.panels.count == 1)
            panels.append(LinePanel(panel, axis, in: space, breakLabel: chart.breakLabel))
        }
        return panels
    }

    /// Between the graduations at the left and the names at the right, the widest of each over the panels.
    private static func span(_ panels: [LineChart.Panel], _ axes: [PanelAxis], lastYear: Int) -> ClosedRange<Double> {
        let labels = axes.map { TextMetrics.width(ofWidest: $0.labels, .tick) }.max() ?? 0
        let names = panels.map { EndLabel.width(of: $0, lastYear: lastYear) }.max() ?? 0
        return (Metrics.margin + min(labels, 200) + 8)...(Metrics.right - names)
    }

    /// Keeps a value printed over the first point off the axis.
    private static func inset(_ panels: [LineChart.Panel]) -> Double {
        let values = panels.filter { $0.series.count == 1 }.flatMap(\.valueTexts)
        return max(16, min(50, TextMetrics.width(ofWidest: values, .value) / 2 + 4))
    }
}

/// The room given to one panel.
struct PanelSpace {
    let years: LinearScale
    /// From the left to the right edge of the plot.
    let span: ClosedRange<Double>
    let top: Double
    let isAlone: Bool
}

/// The years that carry a label.
enum YearTicks {
    /// As many as fit; the last year is always one of them while they are at most two years apart.
    static func labelled(_ years: ClosedRange<Int>, on scale: LinearScale) -> [Int] {
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { isWide($0, years, scale) } ?? 1000
        let last = step <= 2 ? years.upperBound : years.upperBound - years.upperBound % step
        return stride(from: last, through: years.lowerBound, by: -step).reversed()
    }

    private static func isWide(_ step: Int, _ years: ClosedRange<Int>, _ scale: LinearScale) -> Bool {
        let count = Double(years.upperBound) - Double(years.lowerBound)
        return count == 0 || (scale.end - scale.start) / count * Double(step) >= 42
    }
}
