import Facts
import Words

/// A table of figures as a reader finds it in a report.
public struct ReportedTable: Sendable {
    /// One printed line.
    public struct Line: Sendable {
        /// What the line measures.
        public let expression: Expression
        /// Civil year of the figure.
        public let year: Int
        /// Codes in the order of the table's dimensions.
        public let codes: [String]
        /// Nil where it is not printed.
        public let numerator: Double?
        /// Nil where the figure has none, or where it is not printed.
        public let denominator: Double?
        /// Whether the flag of the figure says that it is hidden.
        public let isConfidential: Bool

        /// A printed line; `codes` are in the order of the table's dimensions.
        public init(
            expression: Expression, year: Int, codes: [String], numerator: Double?, denominator: Double?,
            isConfidential: Bool
        ) {
            self.expression = expression
            self.year = year
            self.codes = codes
            self.numerator = numerator
            self.denominator = denominator
            self.isConfidential = isConfidential
        }
    }

    /// By which findings tell the table.
    public let name: String
    /// The columns of codes.
    public let by: [Dimension]
    /// The rows that the table is about.
    public let selection: Selection
    /// Whether rows were left out.
    public let isCut: Bool
    /// In the order of the file, lines of totals among them.
    public let lines: [Line]

    /// `isCut` says that only the highest rows were printed: a reader cannot sum them.
    public init(name: String, by: [Dimension], selection: Selection, isCut: Bool, lines: [Line]) {
        self.name = name
        self.by = by
        self.selection = selection
        self.isCut = isCut
        self.lines = lines
    }
}

/// What a reader can compute of a figure that a report hides.
public enum Leak: Sendable, Hashable {
    /// The cell lies between two values that are too close.
    case bounded(cell: String, measure: Measure, year: Int, low: Double, high: Double?)
    /// Everything that the figure is made of is printed.
    case printed(table: String, figure: Bilingual, year: Int, codes: [String])
    /// The tables of a measure and year contradict one another: nothing can be said of them.
    case contradiction(measure: Measure, year: Int)
}
