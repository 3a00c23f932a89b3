import Declarations
import Words

/// What the scheme cannot compute, because the law's own tables are not public or not known here.
public struct Gap: Sendable, Hashable {
    /// The days of law on which it is not known.
    public let period: LegalPeriod
    /// The value that is missing or only bounded; nil when the rule itself is unknown.
    public let value: String?
    /// What is missing, and what it would take.
    public let missing: Bilingual

    init(_ reader: inout NodeReader) throws(SchemeError) {
        period = try LegalPeriod(&reader)
        value = try reader.optionalText("value")
        missing = try reader.bilingual("missing")
        try reader.finish()
    }
}
