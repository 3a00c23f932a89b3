/// One printed line of a table of named results, as whoever receives a report finds it.
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
    /// Whether the figure is printed with two ends between which it lies.
    public let hasBounds: Bool

    public init(
        table: String, measure: String, codes: [String], value: Double?, numerator: Double?, denominator: Double?,
        isConfidential: Bool, hasBounds: Bool = false
    ) {
        (self.table, self.measure, self.codes) = (table, measure, codes)
        (self.value, self.numerator, self.denominator) = (value, numerator, denominator)
        self.isConfidential = isConfidential
        self.hasBounds = hasBounds
    }

    /// The code of the row, where one is enough.
    public var row: String { codes.first ?? "" }
}
