import Declarations
import Words

/// What a scheme gives to, or takes from, one enterprise.
public struct SchemeResult: Sendable {
    /// Whether the law gives an answer, and which.
    public enum Outcome: Sendable, Hashable {
        /// Every condition holds; the amount may still be 0, or bounded.
        case eligible
        /// A condition does not hold: its step, the words of the law, the article.
        case refused(step: String, reason: Bilingual, reference: String)
        /// A fact or a table is missing, and no amount is made up.
        case undetermined(Obstacle)
    }

    /// Name of the scheme.
    public let scheme: String
    /// Identifier of the enterprise.
    public let enterprise: String
    /// The day whose law was applied; for a year, that of its last part.
    public let day: Day
    /// Read it before the amount: a refusal and a missing fact have none to compare.
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
    /// What of the law is not known, of the values that were used.
    public let gaps: [Gap]
    /// What was taken for facts that are unknown.
    public let assumptions: [Assumption]
    /// What the scheme says of the result: that an amount is that before capping, for instance.
    public let remarks: [Bilingual]
    /// Sums over the portfolio or the nation that were used, and where they come from.
    public let aggregates: [String: Circumstances.Source]
    /// Values of law that were used, when an explanation was asked for.
    public let values: [UsedValue]
    /// Every step, when an explanation was asked for.
    public let steps: [ExplainedStep]
}

/// A fact that is unknown, and what was taken in its place.
public struct Assumption: Sendable, Hashable {
    /// What stands for the fact.
    public enum Taken: Sendable, Hashable {
        /// In the unit of the fact.
        case number(Double)
        /// The code that the scheme declares as its fallback.
        case code(String)
        /// Another yearly fact.
        case series(String)
        /// Nothing: the amount is computed at both ends.
        case between(ClosedRange<Double>)
        /// What the file declares of the whole enterprise, whatever its establishments at hand.
        case declared
        /// The sum over so many establishments of the enterprise that the portfolio holds.
        case establishments(Int)

        /// Whether nothing in the file says it.
        public var isGuess: Bool {
            switch self {
            case .number, .code, .series, .between: true
            case .declared, .establishments: false
            }
        }
    }

    /// Of the fact, as the scheme declares it.
    public let name: String
    /// What was taken in its place.
    public let taken: Taken

    /// `name` is that of the fact, as the scheme declares it.
    public init(name: String, taken: Taken) { (self.name, self.taken) = (name, taken) }
}

/// One step of a calculation.
public struct ExplainedStep: Sendable {
    /// What the rule of the step was given.
    public struct Argument: Sendable {
        /// What the rule calls it: `weight`, `own`...
        public let key: String
        /// The expression, as the file writes it.
        public let text: String
        /// What the expression came to, in its own unit.
        public let value: Double
    }

    /// By which later steps read it.
    public let name: String
    /// What a reader is told that the step is.
    public let title: Bilingual
    /// The kind of rule: `blend`, `clamp`, `table`...
    public let kind: String
    /// Of the value.
    public let unit: String
    /// After the rounding of the step, if it has one.
    public let value: Double
    /// In the order of the rule's keys.
    public let arguments: [Argument]
    /// Article of law.
    public let reference: String
}

/// A value of law that a calculation used.
public struct UsedValue: Sendable, Hashable {
    /// Of the value, as the scheme declares it.
    public let name: String
    /// As the file writes it: `%`, `EUR`, `‰`...
    public let unit: String
    /// Nil for a table.
    public let number: Double?
    /// When this number is law; the last day may be open.
    public let period: LegalPeriod
    /// The article, decree or tariff that sets it.
    public let reference: String
    /// How well it is known.
    public let grade: Grade
}
