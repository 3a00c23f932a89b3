import Words

/// Why a scheme file cannot be used, or cannot be used on a day.
public enum SchemeError: Error, Sendable, Hashable {
    case unknownScheme(name: String, known: [String])
    case unreadable(file: String, detail: String)
    /// The text stops being JSON at a line and column, both from 1; or ends before it is whole.
    case notJSON(file: String, line: Int, column: Int, isCutShort: Bool)
    /// A number that no double holds, as the file writes it, and where it begins: `1e400`.
    case beyondNumbers(file: String, line: Int, column: Int, text: String)
    /// `place` names the part of the file: `fr-tarif.json, steps 3 (taux_mixte)`.
    case malformed(place: String, fault: Fault)
    /// No law of the scheme holds on `day`; `periods` are those that have one.
    case outsideValidity(scheme: String, day: Day, periods: [String])
    /// A table that a value names cannot be read.
    case parameter(place: String, file: String, detail: String)

    /// A value of law cannot be replaced as was asked.
    case replacement(scheme: String, value: String, fault: ReplacementFault)

    public enum ReplacementFault: Sendable, Hashable {
        case unknown(known: [String])
        /// A table, brackets or a list; others are single numbers.
        case notANumber(replaceable: [String])
        case outOfRange(Double, unit: String, range: ClosedRange<Double>)
    }

    public enum Fault: Sendable, Hashable {
        case missingKey(String)
        case unknownKey(String, known: [String])
        case wrongType(key: String, expected: String)
        case unknownName(String, known: [String], expression: String)
        case badExpression(String, expected: String, column: Int)
        case unknownKind(String, known: [String])
        case repeated(String)
        case wrongPeriod(String)
    }
}
