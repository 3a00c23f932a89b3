/// Points on two quantities, cut in four by a value of each: who is high on both, on one, or on neither.
public struct QuadrantChart: Sendable {
    /// One unit.
    public struct Point: Sendable, Equatable {
        /// Printed beside the point, where there is room for it.
        public let label: String
        /// In the unit of the horizontal axis; a point that is not finite is left out.
        public let x: Double
        /// In the unit of the vertical axis; a point that is not finite is left out.
        public let y: Double
        /// Draws the point in the second colour.
        public let isHighlighted: Bool

        /// A point in the first colour, unless it is highlighted.
        public init(label: String, x: Double, y: Double, isHighlighted: Bool = false) {
            self.label = label
            self.x = x
            self.y = y
            self.isHighlighted = isHighlighted
        }
    }

    /// One of the two quantities.
    public struct Axis: Sendable {
        /// The name with its unit.
        public let title: String
        /// The value that cuts the plot, such as the median.
        public let cut: Double
        let format: NumberFormat

        /// `format` writes the numbers of the axis and its cut.
        public init(title: String, cut: Double, format: @escaping NumberFormat) {
            self.title = title
            self.cut = cut
            self.format = format
        }
    }

    /// What each quarter is called.
    public struct Quarters: Sendable, Equatable {
        /// Low on the horizontal quantity, high on the vertical one.
        public let upperLeft: String
        /// High on both quantities.
        public let upperRight: String
        /// Low on both quantities.
        public let lowerLeft: String
        /// High on the horizontal quantity, low on the vertical one.
        public let lowerRight: String

        /// Words for each quarter, cut where they are wider than half of the plot.
        public init(upperLeft: String, upperRight: String, lowerLeft: String, lowerRight: String) {
            self.upperLeft = upperLeft
            self.upperRight = upperRight
            self.lowerLeft = lowerLeft
            self.lowerRight = lowerRight
        }
    }

    /// The words around the figure.
    public let text: ChartText
    /// The units, in any order.
    public let points: [Point]
    /// The quantity that grows to the right.
    public let horizontal: Axis
    /// The quantity that grows upwards.
    public let vertical: Axis
    /// What the four parts of the plot are called.
    public let quarters: Quarters

    /// A chart whose axes reach a little beyond the points and the cuts.
    public init(text: ChartText, points: [Point], horizontal: Axis, vertical: Axis, quarters: Quarters) {
        self.text = text
        self.points = points
        self.horizontal = horizontal
        self.vertical = vertical
        self.quarters = quarters
    }

    /// The figure as an SVG document, the same bytes at each call.
    public func svg() -> String {
        let frame = FigureFrame(text)
        let drawn = points.filter { $0.x.isDrawable && $0.y.isDrawable }
        guard !drawn.isEmpty, horizontal.cut.isDrawable, vertical.cut.isDrawable else { return frame.emptyFigure() }
        let layout = QuadrantLayout(self, drawn, top: frame.bodyTop)
        return frame.figure(drawing(drawn, layout), bottom: layout.bottom)
    }
}
