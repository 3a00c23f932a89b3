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
        /// The numbers that a table of a text may show of the line.
        public var figures: [Double] { [value].compactMap(\.self) }
        /// Whether the flag of the figure says that it is hidden.
        public let isConfidential: Bool
        /// Whether its flag says that it is estimated: rounded, it adds to no total.
        public let isEstimated: Bool
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
        try Self.check(rows, header, value)
        lines = rows.dropFirst().map { Line($0, header, value) }
    }

    /// Figures are numbers, counts are whole, and no line appears twice.
    private static func check(_ rows: [[String]], _ header: [String], _ value: Int) throws(PrintedTableError) {
        let numbers = header.indices.filter { PrintedTable.numbers.contains(header[$0]) }
        let unit = header.firstIndex(of: "unit")
        var met: [[String]: Int] = [:]
        for (index, row) in rows.enumerated().dropFirst() {
            if let first = met.updateValue(index + 1, forKey: Array(row[..<value])) {
                throw .repeated(line: index + 1, first: first)
            }
            for column in numbers where !row[column].isEmpty {
                guard let number = number(row[column]) else {
                    throw .notANumber(line: index + 1, column: header[column], text: row[column])
                }
                let isCount = column == value && unit.map { row[$0] == "count" } ?? false
                if isCount, number < 0 || !isWhole(row, number, header) {
                    throw .notACount(line: index + 1, text: row[column])
                }
            }
        }
    }

    /// Whether a count is what was counted. One with bounds and without a numerator is an estimate.
    private static func isWhole(_ row: [String], _ count: Double, _ header: [String]) -> Bool {
        func field(_ name: String) -> String { header.firstIndex(of: name).map { row[$0] } ?? "" }
        let counted = number(field("numerator"))
        let isEstimate = counted == nil && !field("lower").isEmpty
        return isEstimate || count == count.rounded() && count == counted ?? count
    }

    private static let numbers: Set<String> = ["value", "lower", "upper", "level", "numerator", "denominator"]

    /// With a point, or with the comma of a spreadsheet; nil for what is no finite number.
    static func number(_ text: String) -> Double? {
        guard let number = Double(text.replacing(",", with: ".")), number.isFinite else { return nil }
        return number
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
    /// A field of figures holds something else.
    case notANumber(line: Int, column: String, text: String)
    /// A count is below zero or has decimals.
    case notACount(line: Int, text: String)
    /// The line has the words and codes of one before it.
    case repeated(line: Int, first: Int)
}

extension PrintedTable.Line {
    fileprivate init(_ fields: [String], _ header: [String], _ value: Int) {
        func field(_ name: String) -> String { header.firstIndex(of: name).map { fields[$0] } ?? "" }
        func number(_ name: String) -> Double? { PrintedTable.number(field(name)) }
        words = Array(fields[..<value])
        self.value = number("value")
        numerator = number("numerator")
        denominator = number("denominator")
        isConfidential = field("flag").contains("c")
        isEstimated = field("flag").contains("e")
        hasBounds = number("lower") != nil
    }
}
