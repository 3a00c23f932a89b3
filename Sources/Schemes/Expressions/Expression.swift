/// A calculation of a scheme file, with its names resolved to places.
///
/// Truth is 1 and falsehood 0. A part that is not needed (the other branch of an `if`, the right of a decided `and`) is
/// not computed, so that a fact that it lacks stops nothing.
indirect enum Expression: Sendable {
    case number(Double)
    /// A fact, a value of law, an aggregate, or the result of a step.
    case quantity(Int)
    /// The sum of a yearly fact over years counted from the year of the tariff.
    case series(Int, first: Int, last: Int)
    /// A yearly fact in the civil year of the day.
    case civilYear(Int)
    case isKnown(Int)
    /// Whether a yearly fact is known in a year counted from the year of the tariff.
    case isYearKnown(Int, Int)
    case codeIs(Int, [String])
    /// A list of codes that is not known on the day.
    case unknownList(String)
    case isCodeKnown(Int)
    case negated(Expression)
    case not(Expression)
    case binary(Operator, Expression, Expression)
    case choice(Expression, then: Expression, otherwise: Expression)
    case call(Function, [Expression])

    enum Operator: String, Sendable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case equal = "="
        case notEqual = "!="
        case and
        case or
    }

    enum Function: String, Sendable, CaseIterable {
        case min
        case max
        case floor
        case abs
        /// `day(2018, 2, 27)`: days since 1 January 1970, the form of facts that are dates.
        case day
        /// The civil year of such a day.
        case year
    }
}
