import Declarations
import Words

/// One value of law, period by period.
public struct SchemeValue: Sendable, Hashable {
    public let name: String
    public let title: Wording
    public let unit: String
    /// The day on which a person last compared the value with its references.
    public let checked: Day
    public let periods: [ValuePeriod]

    /// What holds on `day`; nil when no text of law is known for it.
    public func period(on day: Day) -> ValuePeriod? { periods.first { $0.period.contains(day) } }
}

/// What a value is during one period.
public typealias ValuePeriod = Dated<ValueContent>

public enum ValueContent: Sendable, Hashable {
    case number(Double)
    /// The table is not public, but its lowest and its highest value are.
    case bounds(low: Double, high: Double)
    case brackets([Bracket])
    /// Numbers by keys; a grade of its own for some first keys.
    case table([[String]: Double], grades: [String: Grade])
    case codes([String])
}

/// One row of a table by brackets: what holds for numbers between two limits.
public struct Bracket: Sendable, Hashable {
    /// The lower limit, and whether it belongs to the bracket; nil: none.
    public let low: Limit?
    public let high: Limit?
    /// Values by column; a table of one column calls it `value`.
    public let cells: [String: ValueContent]

    public struct Limit: Sendable, Hashable {
        public let number: Double
        public let isIncluded: Bool
    }

    func contains(_ number: Double) -> Bool {
        let isAbove = low.map { number > $0.number || ($0.isIncluded && number == $0.number) } ?? true
        let isBelow = high.map { number < $0.number || ($0.isIncluded && number == $0.number) } ?? true
        return isAbove && isBelow
    }
}
