/// Why a scheme file cannot be used, or cannot be used on a day.
public enum SchemeError: Error, Sendable, Hashable {
    case unknownScheme(name: String, known: [String])
    case unreadable(file: String, detail: String)
    /// `place` names the part of the file: `fr-tarif.json, steps 3 (taux_mixte)`.
    case malformed(place: String, fault: Fault)
    /// No law of the scheme holds on `day`; `periods` are those that have one.
    case outsideValidity(scheme: String, day: Day, periods: [String])
    /// A table that a value names cannot be read.
    case parameter(place: String, file: String, detail: String)

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
