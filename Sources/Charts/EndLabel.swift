/// The name of a series at the end of its line, with its last value where that tells it from another.
struct EndLabel {
    let mark: SeriesMark
    let lines: [String]
    /// Empty where all lines end at one value.
    var value: String
    /// The point of the last year. A series that ends before has none: a line from its end to its label would cross
    /// missing values, so the label gives the year instead.
    let point: Position?
    /// Whether the panel has no other series, whose marks would have to be told from this one's.
    let isAlone: Bool
    /// The middle height of the label, once moved away from its neighbours.
    var middle: Double

    private static let style = TextStyle.tick
    private static let lineHeight = 15.0
    /// From the plot to the marker that opens the label, and from there to its words.
    private static let markerOffset = 20.0
    private static let textOffset = 30.0

    /// The labels of a panel, one a series that has a value.
    static func place(
        _ panel: LineChart.Panel, _ years: LinearScale, _ values: LinearScale, in range: ClosedRange<Double>
    ) -> [EndLabel] {
        let lastYear = Int(years.domain.upperBound)
        var labels = panel.series.enumerated().compactMap { index, series -> EndLabel? in
            guard let last = series.runs.last?.last else { return nil }
            let x = years.position(of: Double(last.year))
            let point = Position(x: x, y: values.position(of: last.value))
            return EndLabel(
                mark: SeriesMark(index), lines: nameLines(series), value: valueText(last, panel, last: lastYear),
                point: last.year == lastYear ? point : nil, isAlone: panel.series.count == 1, middle: point.y)
        }
        // One value of all lines tells none from another: the axis says it.
        if labels.count > 1, Set(labels.map(\.value)).count == 1 {
            for index in labels.indices { labels[index].value = "" }
        }
        let middles = LabelStack.middles(
            wishes: labels.map(\.middle), heights: labels.map { height($0.lines) }, in: range)
        for index in labels.indices { labels[index].middle = middles[index] }
        return labels
    }

    /// The room to keep at the right of the plot.
    static func width(of panel: LineChart.Panel, lastYear: Int) -> Double {
        let texts = panel.series.map { series -> Double in
            let value = series.runs.last?.last.map { valueText($0, panel, last: lastYear) } ?? ""
            return max(
                TextMetrics.width(ofWidest: nameLines(series), style), TextMetrics.width(of: value, style.bold()))
        }
        return textOffset + (texts.max() ?? 0)
    }

    /// The room all the labels of a panel need, one above the other.
    static func height(of panel: LineChart.Panel) -> Double {
        panel.series.map { height(nameLines($0)) }.reduce(0, +)
    }

    /// Name and value. A label that does not face the last point has a thin line from it and the mark of its series; beside
    /// the point itself, or on the only line, that mark would be a point that stands for nothing.
    func elements(from plotRight: Double) -> [SVGElement] {
        let marker = Position(x: plotRight + Self.markerOffset, y: middle)
        let isApart = !isAlone && (point == nil || !leader(to: marker).isEmpty)
        return leader(to: marker) + (isApart ? [mark.element(at: marker)] : []) + texts(at: plotRight + Self.textOffset)
    }

    private func texts(at x: Double) -> [SVGElement] {
        guard !value.isEmpty else { return SVGElement.lines(lines, x: x, middle: middle, Self.style) }
        let texts = SVGElement.lines(lines + [value], x: x, middle: middle, Self.style)
        let valueY = middle + Self.style.lineHeight * Double(lines.count) / 2 + Self.style.baselineShift
        return texts.dropLast() + [SVGElement.text(value, at: Position(x: x, y: valueY), Self.style.bold())]
    }

    private func leader(to marker: Position) -> [SVGElement] {
        guard let point, abs(marker.y - point.y) > 2 || marker.x - point.x > 40 else { return [] }
        let start = Position(x: point.x + 7, y: point.y)
        let end = Position(x: marker.x - 7, y: marker.y)
        return [.segment(start, end, Stroke(color: Palette.softInk, width: 0.8, dash: "1.5 2.5"))]
    }

    private static func valueText(_ point: PlottedPoint, _ panel: LineChart.Panel, last: Int) -> String {
        let value = TextWrapping.truncated(panel.format(point.value), style.bold(), width: 130)
        return value + (point.year == last ? "" : " (" + String(point.year) + ")")
    }

    private static func nameLines(_ series: LineChart.Series) -> [String] {
        TextWrapping.balancedLines(series.name, style, width: 180, atMost: 3)
    }

    private static func height(_ lines: [String]) -> Double {
        Double(lines.count + 1) * lineHeight + 3
    }
}
