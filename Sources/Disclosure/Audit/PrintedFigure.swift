/// One printed line of a table of named results, as whoever receives a report finds it.
public struct PrintedFigure: Sendable {
    /// Name of the result that the table holds.
    public let table: String
    /// What the figure measures, the first column of the table.
    public let measure: String
    /// Codes of the row, in the order of the columns.
    public let codes: [String]
    /// Nil where the figure is not printed.
    public let value: Double?
    /// What the figure counts or sums; nil where it is not printed.
    public let numerator: Double?
    /// What the numerator is divided by; nil where the figure is no ratio, or where it is not printed.
    public let denominator: Double?
    /// Whether the flag of the figure says that it is hidden.
    public let isConfidential: Bool
    /// Whether the figure is printed with two ends between which it lies.
    public let hasBounds: Bool

    /// A line as a file of figures gives it: `codes` in the order of the columns.
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
