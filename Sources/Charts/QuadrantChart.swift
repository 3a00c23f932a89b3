/// Points on two quantities, cut in four by a value of each: who is high on both, on one, or on neither.
public struct QuadrantChart: Sendable {
    /// One unit.
    public struct Point: Sendable, Equatable {
        public let label: String
        public let x: Double
        public let y: Double
        /// Draws the point in the second colour.
        public let isHighlighted: Bool

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

        public init(title: String, cut: Double, format: @escaping NumberFormat) {
            self.title = title
            self.cut = cut
            self.format = format
        }
    }

    /// What each quarter is called.
    public struct Quarters: Sendable, Equatable {
        public let upperLeft: String
        public let upperRight: String
        public let lowerLeft: String
        public let lowerRight: String

        public init(upperLeft: String, upperRight: String, lowerLeft: String, lowerRight: String) {
            self.upperLeft = upperLeft
            self.upperRight = upperRight
            self.lowerLeft = lowerLeft
            self.lowerRight = lowerRight
        }
    }

    /// The words around the figure.
    public let text: ChartText
    public let points: [Point]
    public let horizontal: Axis
    public let vertical: Axis
    public let quarters: Quarters

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
