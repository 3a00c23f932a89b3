import Words

/// Why a scheme gives no amount.
public enum Obstacle: Error, Sendable, Hashable {
    /// A condition of the law does not hold.
    case refused(step: String, reason: Wording, reference: String)
    case missingFact(String)
    case missingYear(fact: String, year: Int)
    /// A year without employees, or without payroll: what a rate of it means is not defined.
    case zeroYear(fact: String, year: Int)
    case missingCode(String)
    /// The rule needs a sum over the portfolio or the nation that was neither given nor computed.
    case missingAggregate(String)
    /// The law of that day holds no known value.
    case noValue(String, day: Day)
    case noCell(value: String, keys: [String], day: Day)
    case noBracket(value: String, number: Double)
    /// A claim falls in no class of the rule.
    case noClass(step: String)
    case missingClaimCost(step: String)
    case divisionByZero(step: String)
    case notADay(step: String)
    /// The amount is too large to be held to the cent.
    case beyondMeasure
    /// The bounds of tables that are not public leave both an aid and a refusal possible.
    case undecidedByBounds
}
