extension LineChart {
    /// One year of a series.
    public struct Point: Sendable, Equatable {
        /// Civil year: the place of the point on the horizontal axis, which has no other unit.
        public let year: Int
        /// In the unit of the panel; `nil` when missing.
        public let value: Double?
        /// The lower bound of the interval, drawn as a ribbon with its neighbours, or as a whisker when alone.
        public let lower: Double?
        /// The upper bound of the interval; without the lower one, it is not drawn.
        public let upper: Double?
        /// Whether a break in series stands between the previous point and this one.
        public let breaksSeries: Bool

        /// Describes one year.
        public init(
            year: Int, value: Double?, lower: Double? = nil, upper: Double? = nil, breaksSeries: Bool = false
        ) {
            self.year = year
            self.value = value
            self.lower = lower
            self.upper = upper
            self.breaksSeries = breaksSeries
        }
    }

    /// Points that share a name, a colour, a dash pattern and a marker.
    public struct Series: Sendable, Equatable {
        /// Printed at the end of the line; empty when the title of the panel says enough.
        public let name: String
        /// In any order; two points of one year, such as both sides of a break, keep the order given.
        public let points: [Point]
        /// Years between two editions of the source: 1, or 3 for a survey held every third year.
        public let period: Int

        /// Whether a line joins the points: none does where nothing is known between them.
        public let isJoined: Bool

        /// Describes a series.
        public init(name: String, points: [Point], period: Int = 1, isJoined: Bool = true) {
            self.name = name
            self.points = points
            self.period = period
            self.isJoined = isJoined
        }
    }

    /// Where the vertical axis starts.
    public enum Baseline: Sendable, Equatable {
        /// At zero, or below it for negative values.
        case zero
        /// Near the lowest value. The note says so on the figure, unless the axis meets zero all the same.
        case fitted(note: String)
    }

    /// Series that share a vertical axis.
    public struct Panel: Sendable {
        /// Object and unit of the panel; empty when the headings of the figure say enough.
        public let title: String
        /// The lines, in the order of their colours.
        public let series: [Series]
        /// Where the axis that all the series of the panel share starts.
        public let baseline: Baseline
        let format: NumberFormat
        let tickFormat: NumberFormat

        /// Describes a panel; `tickFormat` writes the axis when the precision of the values would be too much there.
        public init(
            title: String = "",
            series: [Series],
            baseline: Baseline = .zero,
            format: @escaping NumberFormat,
            tickFormat: NumberFormat? = nil
        ) {
            self.title = title
            self.series = series
            self.baseline = baseline
            self.format = format
            self.tickFormat = tickFormat ?? format
        }
    }
}
