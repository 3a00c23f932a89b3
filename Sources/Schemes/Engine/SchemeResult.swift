import Declarations
import Words

/// What a scheme gives to, or takes from, one enterprise.
public struct SchemeResult: Sendable {
    public enum Outcome: Sendable, Hashable {
        case eligible
        case refused(step: String, reason: Wording, reference: String)
        /// A fact or a table is missing, and no amount is made up.
        case undetermined(Obstacle)
    }

    public let scheme: String
    public let enterprise: String
    public let day: Day
    public let outcome: Outcome
    /// Cents: positive, the enterprise receives; negative, it pays; 0 when refused; nil when undetermined or only
    /// bounded.
    public let amount: Int?
    /// Lowest and highest amount in cents, when a table is not public.
    public let bounds: ClosedRange<Int>?
    /// The rate that the scheme sets, in the unit of the scheme (percent of payroll, per mille, a modification factor).
    public let rate: Double?
    /// What ranks the demand on a limited budget, when the scheme has a score.
    public let score: Double?
    /// Of the weakest value of law that was used; nil when none was. Roundings, which the file declares apart with their
    /// own grade, do not count.
    public let grade: Grade?
    public let gaps: [Gap]
    /// What was taken for facts that are unknown.
    public let assumptions: [Assumption]
    /// Sums over the portfolio or the nation that were used, and where they come from.
    public let aggregates: [String: Circumstances.Source]
    /// Values of law that were used, when an explanation was asked for.
    public let values: [UsedValue]
    /// Every step, when an explanation was asked for.
    public let steps: [ExplainedStep]
}

/// A fact that is unknown, and what was taken in its place.
public struct Assumption: Sendable, Hashable {
    public enum Taken: Sendable, Hashable {
        case number(Double)
        case code(String)
        /// Another yearly fact.
        case series(String)
    }

    public let name: String
    public let taken: Taken
}

/// One step of a calculation.
public struct ExplainedStep: Sendable {
    public struct Argument: Sendable {
        /// What the rule calls it: `weight`, `own`...
        public let key: String
        public let text: String
        public let value: Double
    }

    public let name: String
    public let title: Wording
    public let kind: String
    public let unit: String
    public let value: Double
    public let arguments: [Argument]
    /// Article of law.
    public let reference: String
}

/// A value of law that a calculation used.
public struct UsedValue: Sendable, Hashable {
    public let name: String
    public let unit: String
    /// Nil for a table.
    public let number: Double?
    public let period: LegalPeriod
    public let reference: String
    public let grade: Grade
}
