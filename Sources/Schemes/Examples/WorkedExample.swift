import Words

/// A case that a source, or a person, has computed: what goes in, what must come out, and who says so.
public struct WorkedExample: Sendable {
    public enum Expectation: Sendable, Hashable {
        case number(Double, tolerance: Double)
        /// The step that refuses.
        case refused(by: String)
        /// The scheme has no law that day.
        case outsideValidity
        case undetermined
    }

    public let id: String
    /// The day, or the whole year, that is computed.
    public let day: Day?
    public let year: Int?
    public let enterprise: Enterprise
    public let circumstances: Circumstances
    /// Numbers of law that the example replaces, by name: another reading of the law, or a switch.
    public let replacements: [(name: String, number: Double)]
    /// By what is expected: a step, `amount`, `rate`, `outcome`.
    public let expected: [(name: String, Expectation)]
    public let source: String
    /// S: printed by the source; D: derived by hand from the rule.
    public let status: String
}
