/// Where the parts of a bar chart stand.
struct BarLayout {
    /// The lines of each row's label.
    let labels: [[String]]
    /// What is printed at the end of each bar.
    let values: [String?]
    let ticks: AxisTicks?
    let scale: LinearScale
    /// The height of a row whose label has the usual number of lines.
    let rowHeight: Double
    /// Where each row starts, from the top of the first.
    private let rowStarts: [Double]
    let rowsTop: Double
    let rowsBottom: Double
    /// The right edge of the labels, which are set against the bars.
    let labelRight: Double
    let bottom: Double

    private static let widestLabel = 290.0
    /// The longest labels of the NAF take three lines.
    private static let mostLines = 4
    private static let lineHeight = 15.0
    private static let gap = 8.0

    init(_ chart: BarChart, top: Double) {
        labels = chart.rows.map { row in
            let style = TextStyle.label.bold(row.isHighlighted)
            return TextWrapping.balancedLines(row.label, style, width: Self.widestLabel, atMost: Self.mostLines)
        }
        values = chart.rows.map(chart.valueText)
        let usual = labels.contains { $0.count > 1 } ? 38.0 : 28.0
        rowHeight = usual
        rowStarts = labels.reduce(into: [0]) {
            $0.append($0[$0.count - 1] + usual + Self.lineHeight * Double(max(0, $1.count - 2)))
        }
        rowsTop = top + (chart.drawnReference == nil ? 0 : 22)
        rowsBottom = rowsTop + rowStarts[chart.rows.count]
        labelRight = Metrics.margin + Self.width(of: labels, chart.rows)
        let rooms = Self.rooms(for: values, chart.rows)
        let left = labelRight + Self.gap + rooms.left
        let right = Metrics.right - rooms.right
        ticks = chart.ticks(length: right - left)
        scale = LinearScale(domain: ticks?.domain ?? 0...1, start: left, end: right)
        bottom = rowsBottom + (ticks == nil ? 0 : 24)
    }

    /// The middle height of a row.
    func middle(of index: Int) -> Double {
        rowsTop + (rowStarts[index] + rowStarts[index + 1]) / 2
    }

    /// How many lines of text every row holds.
    var linesPerRow: Int {
        labels.contains { $0.count > 1 } ? 2 : 1
    }

    /// The coordinate of the baseline.
    var zero: Double {
        scale.position(of: 0)
    }

    private static func width(of labels: [[String]], _ rows: [BarChart.Row]) -> Double {
        zip(labels, rows)
            .map { TextMetrics.width(ofWidest: $0, .label.bold($1.isHighlighted)) }
            .max() ?? 0
    }

    /// The room for the widest value at each side that has bars.
    private static func rooms(for values: [String?], _ rows: [BarChart.Row]) -> (left: Double, right: Double) {
        var rooms = (left: 0.0, right: 0.0)
        for (row, value) in zip(rows, values) {
            guard let value, let number = row.value.drawable else { continue }
            let room = TextMetrics.width(of: value, .value.bold(row.isHighlighted)) + gap
            if number < 0 { rooms.left = max(rooms.left, room) } else { rooms.right = max(rooms.right, room) }
        }
        return rooms
    }
}

extension BarChart {
    /// The reference line, if an axis can hold it.
    var drawnReference: Reference? {
        reference.flatMap { $0.value.isDrawable ? $0 : nil }
    }

    /// The graduations of an axis of that length; none when there is nothing to measure.
    func ticks(length: Double) -> AxisTicks? {
        let ends = rows.compactMap(\.extent).flatMap { [$0.lowerBound, $0.upperBound] }
        let values = ends + [drawnReference?.value].compactMap(\.self)
        guard !values.isEmpty else { return nil }
        return .readable(AxisDomain.covering(values, includingZero: true), format: tickFormat) { labels in
            let spacing = length / Double(max(labels.count - 1, 1))
            return TextMetrics.width(ofWidest: labels, .tick) + 8 <= spacing
        }
    }

    /// What is printed at the end of a bar.
    func valueText(_ row: Row) -> String? {
        guard let value = row.value.drawable else { return nil }
        let text = (row.span ?? format(value)) + (row.note.map { " " + $0 } ?? "")
        return TextWrapping.truncated(text, .value.bold(row.isHighlighted), width: 160)
    }
}
