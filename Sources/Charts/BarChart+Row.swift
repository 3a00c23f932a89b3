extension BarChart {
    /// One bar.
    public struct Row: Sendable, Equatable {
        /// Printed before the bar, over several lines when it is long.
        public let label: String
        /// In the unit of the figure; `nil` when there is none to show.
        public let value: Double?
        /// The lower bound of the interval, drawn as a whisker; not drawn when `nil`.
        public let lower: Double?
        /// The upper bound of the interval.
        public let upper: Double?
        /// Printed in place of the value where only the interval is known: no bar is drawn then.
        public let span: String?
        /// Printed after the value ("u"), or in place of the bar as the reason of a missing value.
        public let note: String?
        /// Draws the row in the second colour with bold words.
        public let isHighlighted: Bool
        /// Draws the bar as an outline: the same thing as another row at another date.
        public let isOutlined: Bool

        /// Describes one bar.
        public init(
            label: String,
            value: Double?,
            lower: Double? = nil,
            upper: Double? = nil,
            span: String? = nil,
            note: String? = nil,
            isHighlighted: Bool = false,
            isOutlined: Bool = false
        ) {
            self.label = label
            self.value = value
            self.lower = lower
            self.upper = upper
            self.span = span
            self.note = note
            self.isHighlighted = isHighlighted
            self.isOutlined = isOutlined
        }
    }

    /// A value every bar is compared with, such as the national mean: a dashed line and its label.
    public struct Reference: Sendable, Equatable {
        /// In the unit of the figure.
        public let value: Double
        /// The whole label, value included if wanted.
        public let label: String

        /// Describes the reference line.
        public init(value: Double, label: String) {
            self.value = value
            self.label = label
        }
    }
}

extension BarChart.Row {
    /// From the lowest to the highest point drawn besides the bar; nothing without a value.
    var extent: ClosedRange<Double>? {
        guard let value = value.drawable else { return nil }
        let (low, high) = (lower.drawable ?? value, upper.drawable ?? value)
        return min(value, low, high)...max(value, low, high)
    }
}
