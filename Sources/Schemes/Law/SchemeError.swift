import Declarations
import Words

/// Why a scheme file cannot be used, or cannot be used on a day.
public enum SchemeError: Error, Sendable, Hashable {
    /// No scheme is named where one must be.
    case unnamed
    /// The folder has no such scheme; `known` are there.
    case unknownScheme(name: String, known: [String])
    /// The scheme has no worked example of that name; `known` are there.
    case unknownExample(id: String, scheme: String, known: [String])
    /// `place` is the file or the folder of the enterprises; `known` are those that can be listed.
    case unknownEnterprise(id: String, place: String, known: [String])
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

    /// Why a value cannot be replaced.
    public enum ReplacementFault: Sendable, Hashable {
        /// The scheme has no value of that name; `known` are its own.
        case unknown(known: [String])
        /// A table, brackets or a list; others are single numbers.
        case notANumber(replaceable: [String])
        /// The number is outside what the unit admits: a share above 1, a negative amount.
        case outOfRange(Double, unit: String, range: ClosedRange<Double>)
    }

    /// What is wrong in the form of a scheme.
    public enum Fault: Sendable, Hashable {
        /// An expression reads a name that nothing declares above it.
        case unknownName(String, known: [String], expression: String)
        /// An expression that cannot be read: what was expected at `column`, from 1.
        case badExpression(String, expected: String, column: Int)
        /// A step of a kind that Vigie does not compute.
        case unknownKind(String, known: [String])
        /// A name that is declared before.
        case repeated(String)
        /// A period that ends before it begins, overlaps another, or a year that no calendar holds.
        case wrongPeriod(String)
    }
}

extension SchemeError: DeclarationFailure {
    /// The fault of a declared file as one of its scheme.
    public init(_ error: DeclarationError) { self = .file(error) }
}
