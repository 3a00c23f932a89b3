import Declarations

/// A period of validity of a scheme.
public struct Validity: Sendable, Hashable {
    /// The days on which it is law.
    public let period: LegalPeriod
    /// The year whose tariff applies, when it is not the civil year: its values and its windows of past years are used.
    public let year: Int?
    /// The text that makes it law.
    public let reference: String

    init(_ reader: inout NodeReader) throws(SchemeError) {
        period = try LegalPeriod(&reader)
        year = try reader.optionalWhole("year")
        reference = try reader.text("reference")
        try reader.finish()
    }
}
