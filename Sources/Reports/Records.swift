import Facts
import Indicators
import Tables
import Words

/// Figures as programs read them, one a line: the columns of contract, the same in every format.
public struct Records: Sendable {
    /// Names of the columns, the same in both languages.
    public let header: [String]
    /// Numbers stay numbers until they are written.
    public let lines: Lines

    /// What one field holds, before it is spelled.
    public enum Field: Sendable, Hashable {
        /// Quoted where the format needs it.
        case text(String)
        /// A finite number, spelled with a point, or with the mark of the form.
        case number(Double)
        /// All its digits, whatever a double would hold.
        case exact(Quantity)
        /// Nothing: an empty field, or `null`.
        case empty
    }

    /// Each line is as wide as the header.
    public init(header: [String], lines: [[Field]]) {
        self.header = header
        self.lines = Lines(count: lines.count) { lines[$0] }
    }

    /// Lines that are made one by one as they are written: there may be millions.
    public struct Lines: RandomAccessCollection, Sendable {
        /// How many there are.
        public let count: Int
        private let line: @Sendable (Int) -> [Field]

        fileprivate init(count: Int, _ line: @escaping @Sendable (Int) -> [Field]) {
            (self.count, self.line) = (count, line)
        }

        /// 0.
        public var startIndex: Int { 0 }
        /// `count`.
        public var endIndex: Int { count }

        /// Made anew each time.
        public subscript(position: Int) -> [Field] { line(position) }
    }

    private static let columns = [
        "value", "lower", "upper", "level", "numerator", "denominator", "unit", "flag", "reason",
    ]

    /// The figures of answers of the catalogue, one answer after the other; a code that the file leaves empty is empty, as
    /// `nd` may be a code.
    public init(_ answers: [IndicatorTable], by: [Dimension], language: Language = .english) {
        header = ["indicator", "year"] + by.map(\.rawValue) + Self.columns
        let places = answers.indices.flatMap { answer in answers[answer].rows.indices.map { (answer, $0) } }
        lines = Lines(count: places.count) { line in
            let (answer, place) = places[line]
            let row = answers[answer].rows[place]
            let codes = row.codes.map { $0.isEmpty ? Field.empty : .text($0) }
            return [.text(answers[answer].question.expression.code), .exact(Quantity(Int64(row.year)))] + codes
                + Self.fields(row.cell, language)
        }
    }

    /// The figures of a table, row after row; a table of words alone has a column for each of them, and no other.
    public init(_ table: Table) {
        guard !table.measures.isEmpty else {
            header = table.keys.map(\.id)
            lines = Lines(count: table.rows.count) { table.rows[$0].words.map { .text($0.code) } }
            return
        }
        header = ["measure"] + table.keys.map(\.id) + Self.columns
        let width = table.measures.count
        lines = Lines(count: table.rows.count * width) { line in
            let (row, measure) = (table.rows[line / width], line % width)
            return [.text(table.measures[measure].id)] + row.words.map { .text($0.code) }
                + Self.fields(row.cells[measure], .english)
        }
    }

    private static func fields(_ cell: Cell, _ language: Language) -> [Field] {
        [cell.value, cell.lower, cell.upper, cell.level].map { $0.map(Field.number) ?? .empty }
            + [cell.numerator, cell.denominator].map { $0.map(Field.exact) ?? .empty }
            + [.text(cell.unit.rawValue), .text(cell.flags.text), .text(cell.reasons.sentences(language))]
    }
}
