/// What the first values of a column tell of how its numbers are written.
enum DraftNumber: Equatable {
    /// Not numbers, or codes of digits.
    case text
    /// Whole numbers, with a mark of thousands other than a blank where they have one.
    case integer(groupMark: UInt8?)
    /// Numbers with a decimal mark that some value settles.
    case number(decimalMark: UInt8, groupMark: UInt8?)
    /// Every mark may separate thousands or decimals, as in `12,000`.
    case unsettled(mark: UInt8, example: String)

    init(_ cells: [String]) {
        let texts = cells.filter { !$0.isEmpty }
        let forms = texts.isEmpty ? [] : Self.forms.filter { form in texts.allSatisfy { Self.holds($0, form) } }
        guard let first = forms.first else {
            self = .text
            return
        }
        let apostrophe = texts.contains { $0.contains("'") || $0.contains("\u{2019}") } ? UInt8(ascii: "'") : nil
        let marks = Self.marks.filter { mark in texts.contains { $0.utf8.contains(mark) } }
        for mark in marks
        where forms.contains(where: { $0.decimalMark == mark }) && forms.contains(where: { $0.groupMark == mark }) {
            let example = texts.first { $0.utf8.contains(mark) } ?? ""
            self = .unsettled(mark: mark, example: example)
            return
        }
        let decimal = marks.first { mark in forms.allSatisfy { $0.decimalMark == mark } }
        let group = marks.first { mark in forms.allSatisfy { $0.groupMark == mark } } ?? apostrophe
        // `12 %` is a number, and no count.
        if decimal != nil || !texts.allSatisfy({ Self.isBare($0, first, group: group) }) {
            self = .number(decimalMark: decimal ?? Self.marks[0], groupMark: group)
        } else {
            self = .integer(groupMark: group)
        }
    }

    private static let marks = [UInt8(ascii: ","), UInt8(ascii: ".")]

    /// Every way in which marks may be used together.
    private static let forms = marks.flatMap { decimal in
        [nil, UInt8(ascii: "'")].map { NumberForm(decimalMark: decimal, groupMark: $0) }
            + marks.filter { $0 != decimal }.map { NumberForm(decimalMark: decimal, groupMark: $0) }
    }

    private static func holds(_ text: String, _ form: NumberForm) -> Bool {
        // An exponent may be a code: only the description of a column can say that it is a number. No number opens with
        // a zero and a mark of thousands, and a code may.
        guard !text.contains(where: \.isLetter), !opensWithZero(text, form),
            case .success = form.decimal(Array(text.utf8).span)
        else { return false }
        return true
    }

    private static func opensWithZero(_ text: String, _ form: NumberForm) -> Bool {
        let symbols = Array(text.utf8.drop { !(0x30...0x39).contains($0) }.prefix(2))
        guard symbols.count == 2, symbols[0] == UInt8(ascii: "0") else { return false }
        return (0x30...0x39).contains(symbols[1]) || symbols[1] == form.groupMark
    }

    private static func isBare(_ text: String, _ form: NumberForm, group: UInt8?) -> Bool {
        let bare = NumberForm(decimalMark: form.decimalMark, groupMark: group, isBare: true)
        if case .success = bare.decimal(Array(text.utf8).span) { return true }
        return false
    }
}

/// A column in which no value says whether a mark separates thousands or decimals.
public struct UnsettledMark: Sendable, Hashable {
    /// The name of the column.
    public let column: String
    /// The comma or the point.
    public let mark: String
    /// The first value that has it.
    public let example: String

    /// `example` is the first value that has the mark.
    public init(column: String, mark: String, example: String) {
        (self.column, self.mark, self.example) = (column, mark, example)
    }
}
