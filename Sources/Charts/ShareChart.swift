/// Bars of 100 %, cut into the same parts in each row.
///
/// The drawing adds nothing up and rescales nothing: a row rounded to 99.9 stops just short of the right edge.
public struct ShareChart: Sendable {
    /// One bar.
    public struct Row: Sendable, Equatable {
        /// Printed before the bar, over several lines when it is long.
        public let label: String
        /// In percent, in the order of the chart's parts; `nil` when there is none to show.
        public let shares: [Double]?
        /// What the row counts ("n = 44 723"), printed after the bar.
        public let count: String?
        /// Printed in place of a bar without shares, as the reason.
        public let note: String?

        /// Describes one bar.
        public init(label: String, shares: [Double]?, count: String? = nil, note: String? = nil) {
            self.label = label
            self.shares = shares
            self.count = count
            self.note = note
        }
    }

    /// The words around the figure.
    public let text: ChartText
    /// The names of the parts, from left to right.
    public let parts: [String]
    /// Places of the parts in grey, which the eye should pass over.
    public let muted: Set<Int>
    /// The bars, from top to bottom.
    public let rows: [Row]
    let format: NumberFormat
    let tickFormat: NumberFormat

    /// Describes the figure. `format` writes a share in percent, sign included; `tickFormat` does on the axis.
    ///
    /// - Throws: ``ChartError`` when the shares of a row are not parts of a whole. A row of zeros is one without cases:
    ///   it is drawn as a row without shares.
    public init(
        text: ChartText,
        parts: [String],
        muted: Set<Int> = [],
        rows: [Row],
        format: @escaping NumberFormat,
        tickFormat: NumberFormat? = nil
    ) throws(ChartError) {
        for row in rows { try Self.check(row, parts) }
        self.text = text
        self.parts = parts
        self.muted = muted
        self.rows = rows
        self.format = format
        self.tickFormat = tickFormat ?? format
    }

    /// The figure as an SVG document, the same bytes at each call.
    public func svg() -> String {
        let frame = FigureFrame(text)
        guard !rows.isEmpty, !parts.isEmpty else { return frame.emptyFigure() }
        let layout = ShareLayout(self, top: frame.bodyTop)
        return frame.figure(drawing(layout), bottom: layout.bottom, definitions: patterns)
    }
}

extension ShareChart {
    private static func check(_ row: Row, _ parts: [String]) throws(ChartError) {
        guard let shares = row.shares else { return }
        guard shares.count == parts.count else {
            throw .shareCount(row: row.label, expected: parts.count, found: shares.count)
        }
        for (share, part) in zip(shares, parts) where !(share.isDrawable && share >= 0) {
            throw .invalidShare(row: row.label, part: part)
        }
        let sum = shares.reduce(0, +)
        guard sum == 0 || abs(sum - 100) <= 1 else { throw .sharesDoNotAddUp(row: row.label, sum: sum) }
    }
}

extension ShareChart.Row {
    /// The shares to draw: none for a row of zeros.
    var drawnShares: [Double]? {
        shares.flatMap { $0.allSatisfy { $0 == 0 } ? nil : $0 }
    }
}
