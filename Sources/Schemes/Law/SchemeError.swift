import Declarations
import Words

/// Why a scheme file cannot be used, or cannot be used on a day.
public enum SchemeError: Error, Sendable, Hashable {
    case unknownScheme(name: String, known: [String])
    /// The file is not of the declared form.
    case file(DeclarationError)
    /// `place` names the part of the file: `fr-tarif.json, line 12, column 5, steps[2] (taux_mixte)`.
    case malformed(place: String, fault: Fault)
    /// No law of the scheme holds on `day`; `periods` are those that have one.
    case outsideValidity(scheme: String, day: Day, periods: [String])
    /// A table that a value names cannot be read.
    case parameter(place: String, file: String, ParameterError)
    /// A table that a value names is in none of the folders; `known` are there.
    case unknownTable(place: String, file: String, known: [String])

    /// A value of law cannot be replaced as was asked.
    case replacement(scheme: String, value: String, fault: ReplacementFault)

    public enum ReplacementFault: Sendable, Hashable {
        case unknown(known: [String])
        /// A table, brackets or a list; others are single numbers.
        case notANumber(replaceable: [String])
        case outOfRange(Double, unit: String, range: ClosedRange<Double>)
    }

    public enum Fault: Sendable, Hashable {
        case unknownName(String, known: [String], expression: String)
        case badExpression(String, expected: String, column: Int)
        case unknownKind(String, known: [String])
        case repeated(String)
        case wrongPeriod(String)
    }
}

extension SchemeError: DeclarationFailure {
    public init(_ error: DeclarationError) { self = .file(error) }
}
