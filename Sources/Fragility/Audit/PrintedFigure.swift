/// One printed line of a table on persons, as whoever receives a report finds it.
public struct PrintedFigure: Sendable {
    /// Name of the result that the table holds.
    public let table: String
    public let measure: String
    /// Codes of the row, in the order of the columns.
    public let codes: [String]
    public let value: Double?
    public let numerator: Double?
    public let denominator: Double?
    public let isConfidential: Bool

    public init(
        table: String, measure: String, codes: [String], value: Double?, numerator: Double?, denominator: Double?,
        isConfidential: Bool
    ) {
        (self.table, self.measure, self.codes) = (table, measure, codes)
        (self.value, self.numerator, self.denominator) = (value, numerator, denominator)
        self.isConfidential = isConfidential
    }

    var row: String { codes.first ?? "" }
}

/// What a reader learns of persons whom a report should not tell of.
public enum CountLeak: Sendable, Hashable {
    /// The count is printed, and below the minimum.
    case printed(count: String, value: Double)
    /// The count is hidden, or never printed, and lies between two values that are too close or too low.
    case bounded(count: String, low: Double, high: Double)
    /// The printed counts contradict one another: nothing can be said of what is hidden.
    case contradiction
}
