/// Where the parts of a quadrant chart stand.
struct QuadrantLayout {
    let horizontal: LinearScale
    let vertical: LinearScale
    let horizontalTicks: AxisTicks
    let verticalTicks: AxisTicks
    let plot: Box
    let bottom: Double

    private static let height = 440.0

    init(_ chart: QuadrantChart, _ points: [QuadrantChart.Point], top: Double) {
        let xs = AxisDomain.covering(points.map(\.x) + [chart.horizontal.cut], includingZero: false)
        let ys = AxisDomain.covering(points.map(\.y) + [chart.vertical.cut], includingZero: false)
        horizontalTicks = AxisTicks.readable(xs, format: chart.horizontal.format)
        verticalTicks = AxisTicks.readable(ys, format: chart.vertical.format)
        let labels = verticalTicks.values.map(chart.vertical.format)
        let left = Metrics.margin + TextMetrics.width(ofWidest: labels, .tick) + 8
        let plotTop = top + 22
        plot = Box(x: left, y: plotTop, width: Metrics.right - left, height: Self.height)
        horizontal = LinearScale(domain: horizontalTicks.domain, start: plot.x, end: plot.right)
        vertical = LinearScale(domain: verticalTicks.domain, start: plot.bottom, end: plot.y)
        bottom = plot.bottom + 42
    }

    func place(_ point: QuadrantChart.Point) -> Position {
        Position(x: horizontal.position(of: point.x), y: vertical.position(of: point.y))
    }
}

/// Puts the names of points where they touch neither a point, nor another name, nor the edge of the plot.
struct PointLabels {
    private let plot: Box
    private var taken: [Box]

    private static let style = TextStyle.tick

    init(_ points: [Position], plot: Box) {
        self.plot = plot
        taken = points.map { Box(x: $0.x - 5, y: $0.y - 5, width: 10, height: 10) }
    }

    /// Keeps names off a text that is there already.
    mutating func reserve(_ box: Box) { taken.append(box) }

    /// The name beside its point, with a thin line when it had to go further; nothing where there is no room.
    mutating func place(_ text: String, at point: Position, _ style: TextStyle) -> [SVGElement] {
        let name = TextWrapping.truncated(text, style, width: 240)
        for distance in [9.0, 18, 30, 44] {
            for (anchor, dx, dy) in Self.directions {
                let spot = Position(x: point.x + dx * distance, y: point.y + dy * distance + style.baselineShift)
                let box = TextMetrics.box(of: name, at: spot, style.anchored(anchor))
                guard isFree(box) else { continue }
                taken.append(box)
                let text = SVGElement.text(name, at: spot, style.anchored(anchor))
                guard distance > 9 else { return [text] }
                let end = Position(x: point.x + dx * (distance - 3), y: point.y + dy * (distance - 3))
                return [.segment(point, end, Stroke(color: Palette.softInk, width: 0.7)), text]
            }
        }
        return []
    }

    private func isFree(_ box: Box) -> Bool {
        let isInside =
            box.x >= plot.x + 2 && box.right <= plot.right - 2 && box.y >= plot.y && box.bottom <= plot.bottom
        return isInside && !taken.contains(where: box.overlaps)
    }

    private static let directions: [(TextStyle.Anchor, Double, Double)] = [
        (.start, 1, 0), (.end, -1, 0), (.middle, 0, -1), (.middle, 0, 1.1), (.start, 0.8, -0.8), (.start, 0.8, 0.8),
        (.end, -0.8, -0.8), (.end, -0.8, 0.8),
    ]
}
