import DelimitedText

/// A row that was refused, where it stands, and why.
public struct Rejection: Sendable, Hashable {
    /// Path inside the folder.
    public let file: String
    /// Physical line on which the row starts.
    public let line: Int
    /// Name of the column; nil when the whole row is at fault.
    public let column: String?
    /// The raw value; columns that identify persons are masked.
    public let value: String
    /// Why it was refused.
    public let problem: RowProblem
    /// All fields of the row, those that identify persons masked.
    public let row: [String]

    /// `value` and `row` are masked by whoever knows which columns identify persons.
    public init(file: String, line: Int, column: String?, value: String, problem: RowProblem, row: [String]) {
        self.file = file
        self.line = line
        self.column = column
        self.value = value
        self.problem = problem
        self.row = row
    }

    /// A row of a described file; what identifies persons is masked.
    public init(_ record: borrowing RecordView, _ fault: FieldFault<RowProblem>, of table: DescribedTable) {
        let persons = table.columns.filter { $0.field.vigie?.identifies == "persons" }.map(\.index)
        self.init(
            record, column: fault.column, name: table.name(of: fault.column), fault.problem, file: table.file,
            masking: Set(persons))
    }

    /// - Parameter persons: columns that identify persons. Where the number of fields is wrong, or a field holds whole rows, nobody
    ///   knows which of them does.
    init(
        _ record: borrowing RecordView, column: Int?, name: String?, _ problem: RowProblem, file: String,
        masking persons: Set<Int>
    ) {
        let isShifted = (column == nil || problem == .swallowed) && !persons.isEmpty
        var row: [String] = []
        for index in 0..<record.count {
            row.append(isShifted || persons.contains(index) ? "***" : record.text(index))
        }
        let value = column.flatMap { row.indices.contains($0) ? row[$0] : nil }
        self.init(file: file, line: record.line, column: name, value: value ?? "", problem: problem, row: row)
    }

    /// The place and the reason alone: rows of files that were never released describe single units.
    public var withoutValues: Rejection {
        Rejection(file: file, line: line, column: column, value: "", problem: problem, row: [])
    }
}

/// Why a row is refused.
public enum RowProblem: DescribedRowProblem, Hashable {
    /// The row is wider or narrower than the header.
    case fieldCount(expected: Int, found: Int)
    /// A field holds whole rows, which quotes made one.
    case swallowed
    /// A text that holds no number, alone or with `%` or `€`.
    case notANumber
    /// One mark that may separate thousands or decimals, as `1.234` where the decimal mark is a comma.
    case ambiguousNumber
    /// An apostrophe behind a digit, as Swiss files separate thousands, that the descriptor does not declare.
    case undeclaredApostrophe
    /// More decimals than the measure keeps: counts, days and points are whole, amounts have two decimals.
    case tooManyDecimals(kept: Int)
    /// Decimals in a column that is declared `integer`, of a measure that keeps some.
    case notWhole
    /// A count, a duration or an amount below zero.
    case negative
    /// A number beyond what sums can hold.
    case outOfRange
    /// No year of four digits from 1900 to 2100.
    case notAYear
    /// A year of two digits, alone or in a date.
    case twoDigitYear
    /// None of AT, trajet and MP, nor of the declared words for them.
    case notAnEvent
    /// A letter behind a figure, or in its column of flags, that stands for nothing known.
    case unknownFlag
    /// None of oui, o, 1, vrai, true, yes, y, ja and their contraries.
    case notYesOrNo
    /// Nothing, or xx for an enterprise, stands where the row names an establishment or a claim.
    case emptyIdentifier
    /// An identifier in scientific notation, as `1,23457E+13`: a spreadsheet took its digits for a number.
    case damagedIdentifier
    /// A rate of permanent incapacity outside 0 to 100.
    case notARate
    /// A share outside 0 to 1.
    case notAShare
    /// None of the words that say who employs a person.
    case notAnEmployment
    /// Not a day written `2025-05-01`, `01/05/2025` or `20250501`.
    case notADay
    /// A number that must be above zero.
    case notPositive
    /// The enterprise already has a row for the year, on the line named.
    case repeatedYear(firstLine: Int)
    /// No row of the portfolio has the identifier.
    case noEnterprise
    /// No row of the portfolio has the identifier; one has the same number with other zeros before it.
    case otherLeadingZeros
    /// Words for a total stand where an enterprise is named.
    case totalOfEnterprises
}
