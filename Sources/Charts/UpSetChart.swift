/// Which elements belong to exactly which sets: a matrix of dots under a bar for each combination.
///
/// For comparing what several tools find. Where a Venn diagram of five sets cannot be read, each column here is one
/// combination. Source of the form: Lex A. et al. (2014), UpSet: visualization of intersecting sets, IEEE TVCG 20.
public struct UpSetChart: Sendable {
    /// One set, a row of the matrix.
    public struct Member: Sendable, Equatable {
        /// Printed before the row of dots of the set.
        public let label: String
        /// The size of the whole set, printed after its name; nil when it is not to be shown.
        public let size: Double?

        /// A set of which `size` elements are known, in its combinations or not.
        public init(label: String, size: Double?) {
            self.label = label
            self.size = size
        }
    }

    /// One combination of sets, a column.
    public struct Combination: Sendable, Equatable {
        /// Positions of the sets that the elements belong to; they belong to no other.
        public let members: Set<Int>
        /// Elements of the combination: the height of its bar.
        public let size: Double

        /// `members` counts from 0 in the order of the chart's sets.
        public init(members: Set<Int>, size: Double) {
            self.members = members
            self.size = size
        }
    }

    /// The words around the figure.
    public let text: ChartText
    /// From top to bottom.
    public let sets: [Member]
    /// From left to right.
    public let combinations: [Combination]
    let format: NumberFormat

    /// Rows and columns keep the order given: sort combinations by size to make the largest come first.
    public init(text: ChartText, sets: [Member], combinations: [Combination], format: @escaping NumberFormat) {
        self.text = text
        self.sets = sets
        self.combinations = combinations
        self.format = format
    }

    /// The figure as an SVG document, the same bytes at each call.
    public func svg() -> String {
        let frame = FigureFrame(text)
        guard !sets.isEmpty, !combinations.isEmpty else { return frame.emptyFigure() }
        let layout = UpSetLayout(self, top: frame.bodyTop)
        return frame.figure(drawing(layout), bottom: layout.bottom)
    }

    private func drawing(_ layout: UpSetLayout) -> [SVGElement] {
        stripes(layout) + combinations.indices.flatMap { column($0, layout) }
            + sets.indices.flatMap { label($0, layout) }
            + [
                .segment(
                    Position(x: layout.left, y: layout.barBottom), Position(x: Metrics.right, y: layout.barBottom),
                    .axis)
            ]
    }

    private func stripes(_ layout: UpSetLayout) -> [SVGElement] {
        sets.indices.filter { $0 % 2 == 0 }.map { row in
            let box = Box(
                x: Metrics.margin, y: layout.middle(ofRow: row) - layout.rowHeight / 2,
                width: Metrics.right - Metrics.margin, height: layout.rowHeight)
            return .rectangle(box, fill: Palette.stripe)
        }
    }

    private func column(_ index: Int, _ layout: UpSetLayout) -> [SVGElement] {
        let combination = combinations[index]
        let x = layout.center(ofColumn: index)
        let top = layout.barTop(of: combination.size)
        let width = min(layout.columnWidth * 0.62, 34)
        let bar = Box(x: x - width / 2, y: top, width: width, height: layout.barBottom - top)
        let value = SVGElement.text(
            format(combination.size), at: Position(x: x, y: top - 5), TextStyle.value.anchored(.middle))
        return [SVGElement.rectangle(bar, fill: Palette.bar).role("bar"), value] + dots(combination, x: x, layout)
    }

    private func dots(_ combination: Combination, x: Double, _ layout: UpSetLayout) -> [SVGElement] {
        let members = combination.members.filter(sets.indices.contains).sorted()
        var elements: [SVGElement] = []
        if let first = members.first, let last = members.last, first < last {
            let stroke = Stroke(color: Palette.ink, width: 2.5)
            let ends = [first, last].map { Position(x: x, y: layout.middle(ofRow: $0)) }
            elements.append(.segment(ends[0], ends[1], stroke))
        }
        for row in sets.indices {
            let color = combination.members.contains(row) ? Palette.ink : Palette.emptyDot
            elements.append(
                SVGElement("circle").set("cx", x).set("cy", layout.middle(ofRow: row)).set("r", 5.5).set("fill", color)
                    .role(combination.members.contains(row) ? "member" : "absent"))
        }
        return elements
    }

    private func label(_ row: Int, _ layout: UpSetLayout) -> [SVGElement] {
        SVGElement.lines(
            layout.labels[row], x: layout.left - 12, middle: layout.middle(ofRow: row), TextStyle.label.anchored(.end))
    }
}

/// Where the parts of the figure stand.
struct UpSetLayout {
    let labels: [[String]]
    /// The left edge of the first column.
    let left: Double
    let columnWidth: Double
    let rowHeight = 30.0
    let barBottom: Double
    let bottom: Double
    private let highest: Double

    private static let barRoom = 190.0

    init(_ chart: UpSetChart, top: Double) {
        labels = chart.sets.map { set in
            let size = set.size.map { " (" + chart.format($0) + ")" } ?? ""
            return TextWrapping.balancedLines(set.label + size, .label, width: 230, atMost: 2)
        }
        left = Metrics.margin + 12 + (labels.map { TextMetrics.width(ofWidest: $0, .label) }.max() ?? 0)
        columnWidth = min((Metrics.right - left) / Double(chart.combinations.count), 64)
        highest = chart.combinations.map(\.size).filter(\.isDrawable).max() ?? 0
        barBottom = top + 20 + Self.barRoom
        bottom = barBottom + 12 + rowHeight * Double(chart.sets.count)
    }

    func middle(ofRow row: Int) -> Double { barBottom + 12 + rowHeight * (Double(row) + 0.5) }
    func center(ofColumn column: Int) -> Double { left + columnWidth * (Double(column) + 0.5) }

    func barTop(of size: Double) -> Double {
        guard highest > 0, size.isDrawable, size > 0 else { return barBottom }
        return barBottom - Self.barRoom * size / highest
    }
}
