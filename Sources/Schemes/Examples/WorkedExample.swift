import Words

/// A case that a source, or a person, has computed: what goes in, what must come out, and who says so.
public struct WorkedExample: Sendable {
    /// What must come out.
    public enum Expectation: Sendable, Hashable {
        /// In the unit of the step; an amount is in units of currency, not cents.
        case number(Double, tolerance: Double)
        /// The step that refuses.
        case refused(by: String)
        /// The scheme has no law that day.
        case outsideValidity
        /// No amount, for want of a fact or of a table.
        case undetermined
    }

    /// By which verdicts tell the example.
    public let id: String
    /// The day, or the whole year, that is computed.
    public let day: Day?
    /// A whole civil year, cut where law changes; nil where a day is given.
    public let year: Int?
    /// What goes in.
    public let enterprise: Enterprise
    /// Sums over the whole that the source gives with its case.
    public let circumstances: Circumstances
    /// Numbers of law that the example replaces, by name: another reading of the law, or a switch.
    public let replacements: [(name: String, number: Double)]
    /// By what is expected: a step, `amount`, `rate`, `outcome`.
    public let expected: [(name: String, Expectation)]
    /// Who computed it: document, page, article.
    public let source: String
    /// S: printed by the source; D: derived by hand from the rule.
    public let status: String
}
