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
        self.lines = Lines(count: lines.count) { line, body in lines[line].forEach(body) }
    }

    /// Lines that are made one by one as they are written: there may be millions.
    public struct Lines: RandomAccessCollection, Sendable {
        /// Hands out the fields of a line, from the first to the last.
        fileprivate typealias Visit = @Sendable (Int, (Field) -> Void) -> Void

        /// How many there are.
        public let count: Int
        private let visit: Visit

        fileprivate init(count: Int, _ visit: @escaping Visit) { (self.count, self.visit) = (count, visit) }

        /// 0.
        public var startIndex: Int { 0 }
        /// `count`.
        public var endIndex: Int { count }

        /// Made anew each time.
        public subscript(position: Int) -> [Field] {
            var fields: [Field] = []
            visit(position) { fields.append($0) }
            return fields
        }

        /// The fields of a line, from the first to the last, of which no array is made.
        func forEachField(of line: Int, _ body: (Field) -> Void) { visit(line, body) }
    }

    private static let columns = [
        "value", "lower", "upper", "level", "numerator", "denominator", "unit", "flag", "reason",
    ]

    /// The figures of answers of the catalogue, one answer after the other; a code that the file leaves empty is empty, as
    /// `nd` may be a code.
    public init(_ answers: [IndicatorTable], by: [Dimension], language: Language = .english) {
        header = ["indicator", "year"] + by.map(\.rawValue) + Self.columns
        let starts = answers.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.rows.count) }
        lines = Lines(count: starts.last ?? 0) { line, body in
            let answer = (starts.firstIndex { $0 > line } ?? starts.count) - 1
            let row = answers[answer].rows[line - starts[answer]]
            body(.text(answers[answer].question.expression.code))
            body(.exact(Quantity(Int64(row.year))))
            for code in row.codes { body(code.isEmpty ? .empty : .text(code)) }
            Self.visit(row.cell, language, body)
        }
    }

    /// The figures of a table, row after row; a table of words alone has a column for each of them, and no other.
    public init(_ table: Table) {
        guard !table.measures.isEmpty else {
            header = table.keys.map(\.id)
            lines = Lines(count: table.rows.count) { row, body in
                for word in table.rows[row].words { body(.text(word.code)) }
            }
            return
        }
        header = ["measure"] + table.keys.map(\.id) + Self.columns
        let width = table.measures.count
        lines = Lines(count: table.rows.count * width) { line, body in
            let (row, measure) = (table.rows[line / width], line % width)
            body(.text(table.measures[measure].id))
            for word in row.words { body(.text(word.code)) }
            Self.visit(row.cells[measure], .english, body)
        }
    }

    private static func visit(_ cell: Cell, _ language: Language, _ body: (Field) -> Void) {
        func number(_ value: Double?) { body(value.map(Field.number) ?? .empty) }
        func exact(_ quantity: Quantity?) { body(quantity.map(Field.exact) ?? .empty) }
        number(cell.value)
        number(cell.lower)
        number(cell.upper)
        number(cell.level)
        exact(cell.numerator)
        exact(cell.denominator)
        body(.text(cell.unit.rawValue))
        body(.text(cell.flags.isEmpty ? "" : cell.flags.text))
        body(.text(cell.reasons.isEmpty ? "" : cell.reasons.sentences(language)))
    }
}
