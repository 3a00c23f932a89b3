/// A file of figures as whoever receives a report finds it: columns of words and codes, then the columns of a figure.
public struct PrintedTable: Sendable {
    /// One line.
    public struct Line: Sendable {
        /// What stands in the columns before the value.
        public let words: [String]
        /// Nil where the field is empty.
        public let value: Double?
        /// Nil where the field is empty.
        public let numerator: Double?
        /// Nil where the field is empty.
        public let denominator: Double?
        /// Whether the flag of the figure says that it is hidden.
        public let isConfidential: Bool
        /// Whether the figure is printed with two ends between which it lies.
        public let hasBounds: Bool
    }

    /// Names of the columns before the value.
    public let columns: [String]
    /// In the order of the file.
    public let lines: [Line]

    /// - Parameter rows: the records of the file, the header among them.
    /// - Parameter wordCount: how many columns there are at least before the value.
    /// - Throws: ``PrintedTableError`` where these are not the rows of a table of figures.
    public init(_ rows: [[String]], wordCount: Int) throws(PrintedTableError) {
        guard let header = rows.first, let value = header.firstIndex(of: "value"), value >= wordCount else {
            throw .header
        }
        if let short = rows.firstIndex(where: { $0.count != header.count }) {
            throw .fields(line: short + 1, found: rows[short].count, expected: header.count)
        }
        columns = Array(header[..<value])
        lines = rows.dropFirst().map { Line($0, header, value) }
    }

    /// The figures of a table of named results, whose first column is the measure.
    public func figures(of table: String) -> [PrintedFigure] {
        lines.map { line in
            PrintedFigure(
                table: table, measure: line.words[0], codes: Array(line.words.dropFirst()), value: line.value,
                numerator: line.numerator, denominator: line.denominator, isConfidential: line.isConfidential,
                hasBounds: line.hasBounds)
        }
    }
}

/// Why a file cannot be read as a table of figures; lines count from 1.
public enum PrintedTableError: Error, Sendable, Hashable {
    /// The first record does not name the columns of a figure.
    case header
    /// A line has fewer or more fields than the header.
    case fields(line: Int, found: Int, expected: Int)
}

extension PrintedTable.Line {
    fileprivate init(_ fields: [String], _ header: [String], _ value: Int) {
        func field(_ name: String) -> String { header.firstIndex(of: name).map { fields[$0] } ?? "" }
        // With a point, or with the comma of a spreadsheet.
        func number(_ name: String) -> Double? { Double(field(name).replacing(",", with: ".")) }
        words = Array(fields[..<value])
        self.value = number("value")
        numerator = number("numerator")
        denominator = number("denominator")
        isConfidential = field("flag").contains("c")
        hasBounds = number("lower") != nil
    }
}
