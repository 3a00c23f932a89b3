import DelimitedText
import Facts
import Intake

/// What a column of single claims tells, as expressions of SQL: its number, and whether its text is one.
struct ColumnExpression {
    /// The number; NULL where the text is declared to mean an absence.
    let value: String
    /// Whether the text can be read: another one refuses its row, as it does when Vigie reads it.
    let isValid: String
    /// Whether the field is blank.
    let isBlank: String

    init(_ field: Field, _ kind: ClaimColumn, of resource: Resource, _ dialect: SQLDialect) {
        let text = dialect.name(field.name)
        let words = DeclaredWords(resource, noneWhenEmpty: kind.isNoneWhenEmpty)
        let known = Self.told(kind, text, field, resource, dialect)
        isBlank = "\(text) = ''"
        isValid = "(\(dialect.isOne(text, of: words.zeros + words.absences)) OR \(known.isTold))"
        value = """
            CASE WHEN \(dialect.isOne(text, of: words.zeros)) THEN 0
                WHEN \(dialect.isOne(text, of: words.absences)) THEN NULL WHEN \(known.isTold) THEN \(known.value) END
            """
    }

    /// What a text says that stands for nothing else.
    private static func told(
        _ kind: ClaimColumn, _ text: String, _ field: Field, _ resource: Resource, _ dialect: SQLDialect
    ) -> (value: String, isTold: String) {
        switch kind {
        case .death:
            let word = "LOWER(\(text))"
            return (
                "CASE WHEN \(dialect.isOne(word, of: YesNo.yesWords)) THEN 1 ELSE 0 END",
                dialect.isOne(word, of: YesNo.yesWords + YesNo.noWords)
            )
        case .deathDate: return ("1", dialect.matches(text, ".*(19|20)[0-9][0-9].*"))
        case .days, .incapacityRate, .cost, .identifier:
            let number = NumberExpression(field, kind, of: resource, dialect)
            let value = number.value(of: text)
            return (value, "CASE WHEN \(number.isOne(text)) THEN \(number.isBelieved(value)) ELSE FALSE END")
        }
    }
}

/// The texts of a file that stand for zero or for an absence.
private struct DeclaredWords {
    let zeros: [String]
    let absences: [String]

    /// - Parameter noneWhenEmpty: whether an empty field says that there is nothing.
    init(_ resource: Resource, noneWhenEmpty: Bool) {
        let declared = resource.schema.missingValues ?? [MissingValue(value: "", label: nil)]
        zeros = (noneWhenEmpty ? [""] : []) + declared.filter { $0.label == "zero" }.map(\.value)
        let told = zeros
        absences = declared.map(\.value).filter { !told.contains($0) }
    }
}

/// Numbers as French files write them, parsed without the locale of the engine: blanks between thousands, the declared decimal mark.
struct NumberExpression {
    private static let blanks = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
    private let dialect: SQLDialect
    private let form: NumberForm
    private let kind: ClaimColumn

    init(_ field: Field, _ kind: ClaimColumn, of resource: Resource, _ dialect: SQLDialect) {
        (self.dialect, self.kind) = (dialect, kind)
        form = field.numberForm(delimiter: resource.dialect?.delimiter?.utf8.first ?? UInt8(ascii: ";"))
    }

    private var decimalMark: String { String(UnicodeScalar(form.decimalMark)) }
    private var groupMarks: [String] { Self.blanks + (form.groupMark.map { [String(UnicodeScalar($0))] } ?? []) }

    /// Whether a text is a number that the column may hold: whole, or of two decimals in euros; zeros may follow.
    func isOne(_ text: String) -> String {
        let groups = "[" + groupMarks.joined() + "]"
        let decimals = kind == .cost ? "[0-9]{0,2}0*" : "0*"
        return dialect.matches(
            text, "[-−+]?([0-9]{1,12}|[0-9]{1,3}(\(groups)[0-9]{3}){1,3})([\(decimalMark)]\(decimals))?")
    }

    /// The number of a text that is one, exact.
    func value(of text: String) -> String {
        let plain = groupMarks.reduce("REPLACE(\(text), '−', '-')") { "REPLACE(\($0), \(dialect.text($1)), '')" }
        let pointed = decimalMark == "." ? plain : "REPLACE(\(plain), \(dialect.text(decimalMark)), '.')"
        return "CAST(\(pointed) AS DECIMAL(18, \(kind == .cost ? 2 : 0)))"
    }

    /// Whether a number is one that is believed.
    func isBelieved(_ value: String) -> String {
        guard let largest = kind.largest else { return "TRUE" }
        return kind == .cost ? "ABS(\(value)) <= \(largest / 100)" : "\(value) BETWEEN 0 AND \(largest)"
    }
}
