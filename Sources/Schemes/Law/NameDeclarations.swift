import Declarations
import Words

/// A number that a scheme needs to know of an enterprise.
public struct FactDeclaration: Sendable, Hashable {
    /// Whether a fact has one number a year or one in all.
    public enum Form: String, Sendable, KnownWord {
        /// One number a year, taken from `Enterprise.years`.
        case series
        /// One number, taken from `Enterprise.facts` or `Enterprise.answers`.
        case number
    }

    /// As expressions of the file write it.
    public let name: String
    /// What a person who must give it is asked for.
    public let title: Bilingual
    /// As the file writes it: `EUR`, `claims`...
    public let unit: String
    /// Where the number is looked for.
    public let form: Form
    /// What is taken when the fact is unknown: an assumption that the result states; for a series, another series.
    public let fallback: String?
    /// How well the fallback is known; nil: it does not weaken the result.
    public let fallbackGrade: Grade?
    /// Between which numbers the fact lies when it is unknown, where nothing may be taken for it: the amount is then computed
    /// at both ends, and must not go up and down between them.
    public let between: ClosedRange<Double>?
    /// Of a series: the events of which the costs are summed when the enterprise does not give the series itself.
    public let events: [Claim.Event]
    /// Of a series: the word under which a user may give bounds of the number that is unknown.
    public let givenBounds: String?
    /// Expressions of the lowest and highest number that the fact can have.
    let least: String?
    let most: String?

    init(_ reader: inout NodeReader) throws(SchemeError) {
        name = try reader.text("name")
        title = try reader.bilingual("title")
        unit = try reader.text("unit")
        form = try reader.optionalWord("form") ?? .number
        fallback = try reader.optionalFormula("default")
        fallbackGrade = try reader.optionalGrade("default-grade")
        between = try reader.optionalInterval("between", "[lowest, highest]")
        events = try reader.optionalEvents("events")
        givenBounds = try reader.optionalText("given-bounds")
        least = try reader.optionalFormula("least")
        most = try reader.optionalFormula("most")
        try reader.finish()
    }
}

/// A text that a scheme needs to know of an enterprise: `ctn`, `region`...
public struct CodeDeclaration: Sendable, Hashable {
    /// As expressions of the file write it.
    public let name: String
    /// What a person who must give it is asked for.
    public let title: Bilingual
    /// What is taken when the code is unknown: an assumption that the result states.
    public let fallback: String?
    /// What people call `fallback`; nil where the code reads as it is.
    public let fallbackTitle: Bilingual?

    init(_ reader: inout NodeReader) throws(SchemeError) {
        name = try reader.text("name")
        title = try reader.bilingual("title")
        fallback = try reader.optionalText("default")
        fallbackTitle = try reader.optionalBilingual("default-title")
        try reader.finish()
    }
}

/// A number that the whole portfolio, or the nation, gives to the rule: the ratio of two sums over the enterprises.
public struct AggregateDeclaration: Sendable, Hashable {
    /// As expressions of the file write it.
    public let name: String
    /// What is summed, and over whom.
    public let title: Bilingual
    /// Of the ratio, as the file writes it.
    public let unit: String
    /// The codes by which enterprises are grouped, the first that an enterprise has: an index of the tariff item, or of the
    /// sector where no item is known. None: one ratio over all.
    public let groups: [String]
    let numerator: String
    let denominator: String

    init(_ reader: inout NodeReader) throws(SchemeError) {
        name = try reader.text("name")
        title = try reader.bilingual("title")
        unit = try reader.text("unit")
        groups = try reader.texts("groups")
        numerator = try reader.formula("numerator")
        denominator = try reader.formula("denominator")
        try reader.finish()
    }
}
