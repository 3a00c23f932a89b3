import DelimitedText
import Facts

/// A field that is read, and that its writer hardly meant so.
public struct OddField: Sendable, Hashable {
    /// What is odd in it.
    public enum Oddity: Int, Sendable, Hashable, CaseIterable {
        /// A number in scientific notation, with fewer digits than its power of ten.
        case lostDigits
        /// A percentage among counts, days, hours or people.
        case percentage
        /// A line end in a code, or a delimiter with text right behind it: a quote that opens too early swallows fields.
        case swallowed
    }

    /// What is odd.
    public let oddity: Oddity
    /// Position of the column, from 0.
    let index: Int
    /// The name of the column.
    public let column: String
    /// Physical line on which its row starts.
    public let line: Int
    /// As the file writes it.
    public let value: String
    /// How many fields of the column are odd in the same way; this is the first.
    public internal(set) var count = 1
}

/// The odd fields of some rows: the first of each column and kind, and how many there are.
struct OddFields: Sendable {
    private(set) var first: [OddField] = []

    /// In the order of the file.
    mutating func note(_ field: OddField) {
        if let known = first.firstIndex(where: { $0.oddity == field.oddity && $0.index == field.index }) {
            first[known].count += field.count
        } else {
            first.append(field)
        }
    }

    mutating func add(_ later: OddFields) {
        for field in later.first { note(field) }
    }
}

extension Measure {
    /// Whether the measure adds rates, behind which a percent sign may stand.
    fileprivate var isOfRates: Bool {
        self == .incapacityPoints || self == .incapacityPointsBelow10 || self == .incapacityPointsFrom10
    }
}

extension ResourcePart {
    /// Notes what is odd in the codes and amounts of a row that is kept.
    mutating func noteOddFields(_ record: borrowing RecordView, plan: ResourcePlan) {
        for position in plan.amounts.indices {
            noteNumber(record, plan.amounts[position].column, isPart: plan.amounts[position].measure.isOfRates, plan)
        }
        for position in plan.claimColumns.indices {
            let kind = plan.claimColumns[position].kind
            noteNumber(record, plan.claimColumns[position].column, isPart: kind != .days, plan)
        }
        for position in plan.figures.indices { noteNumber(record, plan.figures[position].column, isPart: true, plan) }
        guard record.mayHoldMarks else { return }
        for column in 0..<min(record.count, plan.header.count) {
            let isCode = plan.codes.contains { $0.column == column && $0.part == nil }
            let isSwallowed = SwallowedFields.areMet(
                in: record.bytes(column), isCode: isCode, delimiter: plan.form.delimiter, width: plan.header.count)
            if isSwallowed { noteOdd(.swallowed, record, column, plan) }
        }
    }

    /// - Parameter isPart: whether a percent sign may stand behind the number.
    private mutating func noteNumber(
        _ record: borrowing RecordView, _ column: Int, isPart: Bool, _ plan: borrowing ResourcePlan
    ) {
        if record.words(column)?.number != nil { return }
        let bytes = record.bytes(column)
        var (hasDigit, exponent, percent) = (false, false, false)
        for index in bytes.indices {
            switch bytes[index] {
            case 0x30...0x39: hasDigit = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): exponent = exponent || hasDigit
            case UInt8(ascii: "%"): percent = hasDigit
            default: break
            }
        }
        if percent, !isPart { noteOdd(.percentage, record, column, plan) }
        if exponent, Exponent.hidesDigits(record.text(column)) { noteOdd(.lostDigits, record, column, plan) }
    }

    private mutating func noteOdd(
        _ oddity: OddField.Oddity, _ record: borrowing RecordView, _ column: Int, _ plan: borrowing ResourcePlan
    ) {
        oddFields.note(
            OddField(
                oddity: oddity, index: column, column: plan.header[column], line: record.line,
                value: plan.personColumns.contains(column) ? "***" : record.text(column)))
    }
}
