import Facts
import Indicators
import Tables
import Words

/// Figures as programs read them, one a line: the columns of contract, the same in every format.
public struct Records: Sendable {
    /// Names of the columns, the same in both languages.
    public let header: [String]
    /// Numbers stay numbers until they are written.
    public let lines: [[Field]]

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
        self.lines = lines
    }

    private static let columns = [
        "value", "lower", "upper", "level", "numerator", "denominator", "unit", "flag", "reason",
    ]

    /// The figures of answers of the catalogue, one answer after the other; a code that the file leaves empty is empty, as
    /// `nd` may be a code.
    public init(_ answers: [IndicatorTable], by: [Dimension], language: Language = .english) {
        header = ["indicator", "year"] + by.map(\.rawValue) + Self.columns
        lines = answers.flatMap { answer in
            let code = Field.text(answer.question.expression.code)
            return answer.rows.map { row in
                let codes = row.codes.map { $0.isEmpty ? Field.empty : .text($0) }
                return [code, .exact(Quantity(Int64(row.year)))] + codes + Self.fields(row.cell, language)
            }
        }
    }

    /// The figures of a table, row after row; a table of words alone has a column for each of them, and no other.
    public init(_ table: Table) {
        guard !table.measures.isEmpty else {
            header = table.keys.map(\.id)
            lines = table.rows.map { $0.words.map { .text($0.code) } }
            return
        }
        header = ["measure"] + table.keys.map(\.id) + Self.columns
        lines = table.rows.flatMap { row in
            zip(table.measures, row.cells).map { measure, cell in
                [.text(measure.id)] + row.words.map { .text($0.code) } + Self.fields(cell, .english)
            }
        }
    }

    private static func fields(_ cell: Cell, _ language: Language) -> [Field] {
        [cell.value, cell.lower, cell.upper, cell.level].map { $0.map(Field.number) ?? .empty }
            + [cell.numerator, cell.denominator].map { $0.map(Field.exact) ?? .empty }
            + [.text(cell.unit.rawValue), .text(cell.flags.text), .text(cell.reasons.sentences(language))]
    }
}
