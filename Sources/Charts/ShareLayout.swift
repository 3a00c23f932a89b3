/// Where the parts of a share chart stand.
struct ShareLayout {
    let legend: [LegendEntry]
    /// The lines of each row's label.
    let labels: [[String]]
    let scale: LinearScale
    let rowHeight = 38.0
    let barHeight = 24.0
    let rowsTop: Double
    let rowsBottom: Double
    /// The right edge of the labels, which are set against the bars.
    let labelRight: Double
    let bottom: Double

    private static let widestLabel = 260.0
    private static let widestCount = 120.0
    private static let gap = 8.0

    init(_ chart: ShareChart, top: Double) {
        legend = LegendEntry.place(chart.parts, top: top)
        labels = chart.rows.map {
            TextWrapping.balancedLines($0.label, .label, width: Self.widestLabel, atMost: 2)
        }
        rowsTop = (legend.map(\.bottom).max() ?? top) + 10
        rowsBottom = rowsTop + rowHeight * Double(chart.rows.count)
        bottom = rowsBottom + 24
        labelRight = Metrics.margin + (labels.map { TextMetrics.width(ofWidest: $0, .label) }.max() ?? 0)
        let counts = chart.rows.map(Self.count)
        // Without counts, the label of 100 % still needs half its width.
        let room = max(TextMetrics.width(ofWidest: counts, .tick) + Self.gap, 20)
        scale = LinearScale(domain: 0...100, start: labelRight + Self.gap, end: Metrics.right - room)
    }

    /// The middle height of a row.
    func middle(of index: Int) -> Double {
        rowsTop + rowHeight * (Double(index) + 0.5)
    }

    /// What is printed after a bar; empty for nothing.
    static func count(_ row: ShareChart.Row) -> String {
        TextWrapping.truncated(row.count ?? "", .tick, width: widestCount)
    }
}

/// A swatch and the name of its part.
struct LegendEntry {
    let lines: [String]
    let swatch: Box

    private static let swatchSize = (width: 22.0, height: 14.0)
    private static let textOffset = 28.0
    private static let gap = 18.0
    private static let style = TextStyle.tick

    var bottom: Double { swatch.bottom }

    /// The name, beside the swatch.
    var texts: [SVGElement] {
        SVGElement.lines(lines, x: swatch.x + Self.textOffset, middle: swatch.y + swatch.height / 2, Self.style)
    }

    /// The entries in the order of the parts, on as many lines as they need.
    static func place(_ parts: [String], top: Double) -> [LegendEntry] {
        var corner = Position(x: Metrics.margin, y: top)
        return parts.map { part in
            let room = Metrics.right - Metrics.margin - textOffset
            let name = TextWrapping.truncated(part, style, width: room)
            let width = textOffset + TextMetrics.width(of: name, style)
            if corner.x > Metrics.margin, corner.x + width > Metrics.right {
                corner = Position(x: Metrics.margin, y: corner.y + 22)
            }
            defer { corner.x += width + gap }
            let box = Box(x: corner.x, y: corner.y, width: swatchSize.width, height: swatchSize.height)
            return LegendEntry(lines: [name], swatch: box)
        }
    }
}
