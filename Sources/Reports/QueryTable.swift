import Facts
import Indicators
import Tables
import Words

/// The columns of contract: one line for each figure, the same for every command that writes data.
public struct QueryTable: Sendable {
    public let by: [Dimension]
    public let tables: [IndicatorTable]
    let language: Language

    public init(by: [Dimension], tables: [IndicatorTable], language: Language = .english) {
        self.by = by
        self.tables = tables
        self.language = language
    }

    public var header: [String] {
        ["indicator", "year"] + by.map(\.rawValue)
            + ["value", "lower", "upper", "level", "numerator", "denominator", "unit", "flag", "reason"]
    }

    /// Every line as cells; numbers stay numbers until they are written.
    public var lines: [[Field]] {
        tables.flatMap { table in
            table.rows.map { line($0, code: table.question.expression.code) }
        }
    }

    /// One field of a line.
    public enum Field: Sendable, Hashable {
        case text(String)
        case number(Double)
        case exact(Quantity)
        case empty
    }

    private func line(_ row: Row, code: String) -> [Field] {
        let cell = row.cell
        let codes = row.codes.map { Field.text($0.isEmpty ? "nd" : $0) }
        return [.text(code), .exact(Quantity(Int64(row.year)))] + codes
            + [cell.value, cell.lower, cell.upper, cell.level].map { $0.map(Field.number) ?? .empty }
            + [cell.numerator, cell.denominator].map { $0.map(Field.exact) ?? .empty }
            + [.text(cell.unit.rawValue), .text(cell.flags.text), .text(cell.reasons.sentences(language))]
    }
}
