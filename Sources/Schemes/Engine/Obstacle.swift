import Words

/// Why a scheme gives no amount.
public enum Obstacle: Error, Sendable, Hashable {
    /// A condition of the law does not hold.
    case refused(step: String, reason: Bilingual, reference: String)
    /// A fact that has no fallback is unknown.
    case missingFact(String)
    /// A series lacks a year that the law looks at.
    case missingYear(fact: String, year: Int)
    /// A year without employees, or without payroll: what a rate of it means is not defined.
    case zeroYear(fact: String, year: Int)
    /// A code that has no fallback is unknown.
    case missingCode(String)
    /// The rule needs a sum over the portfolio or the nation that was neither given nor computed.
    case missingAggregate(String)
    /// The law of that day holds no known value.
    case noValue(String, day: Day)
    /// The table of that day has no number under the keys of the enterprise.
    case noCell(value: String, keys: [String], day: Day)
    /// The number falls in none of the brackets of the value.
    case noBracket(value: String, number: Double)
    /// A claim falls in no class of the rule.
    case noClass(step: String)
    /// The rule charges claims at what they cost, which is unknown for one of them.
    case missingClaimCost(step: String)
    /// The calculation of the step divides by zero for this enterprise.
    case divisionByZero(step: String)
    /// A number that the step takes for a day is none of the years 1 to 9999.
    case notADay(step: String)
    /// A number that the enterprise gives is none that the fact can have: `nil` is no limit.
    case impossibleFact(String, number: Double, least: Double?, most: Double?)
    /// The amount is too large to be held to the cent.
    case beyondMeasure
    /// The bounds of tables that are not public leave both an aid and a refusal possible.
    case undecidedByBounds
}
