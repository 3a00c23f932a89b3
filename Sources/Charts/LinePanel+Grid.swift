extension LinePanel {
    /// The title of the panel, then the note of an axis that does not start at zero.
    var header: [SVGElement] {
        var elements: [SVGElement] = []
        var baseline = top + 10
        let width = Metrics.right - Metrics.margin
        if !panel.title.isEmpty {
            let title = TextWrapping.truncated(panel.title, .label.bold(), width: width)
            elements.append(.text(title, at: Position(x: Metrics.margin, y: baseline), .label.bold()))
            baseline += Self.headerLine
        }
        if let note = axis.note {
            let note = TextWrapping.truncated(note, .note, width: width)
            elements.append(.text(note, at: Position(x: Metrics.margin, y: baseline), .note))
        }
        return elements
    }

    /// Graduations, their labels, and the marks of the years.
    var grid: [SVGElement] {
        guard let ticks = axis.ticks else { return [] }
        let rules = zip(ticks.values, axis.labels).flatMap { tick, label in
            [rule(tick)] + self.label(label, tick)
        }
        let first = Int(years.domain.lowerBound)
        let last = Int(years.domain.upperBound)
        let marks = YearTicks.labelled(first...last, on: years).map { year in
            let x = years.position(of: Double(year))
            return SVGElement.segment(Position(x: x, y: plotBottom), Position(x: x, y: plotBottom + 5), .axis)
        }
        return rules + marks
    }

    /// Zero is drawn as an axis: distances are read from it.
    private func rule(_ tick: Double) -> SVGElement {
        let y = values.position(of: tick)
        let stroke = tick == 0 ? Stroke.axis : .grid
        return .segment(Position(x: span.lowerBound, y: y), Position(x: span.upperBound, y: y), stroke)
    }

    private func label(_ label: String, _ tick: Double) -> [SVGElement] {
        let text = TextWrapping.truncated(label, .tick, width: 200)
        let y = values.position(of: tick)
        return SVGElement.lines([text], x: span.lowerBound - 8, middle: y, .tick.anchored(.end))
    }
}
