import Declarations
import Words

/// One value of law, period by period.
public struct SchemeValue: Sendable, Hashable {
    /// As expressions of the file write it.
    public let name: String
    /// What a reader is told that the value is.
    public let title: Bilingual
    /// As the file writes it: `%`, `EUR`, `‰`...
    public let unit: String
    /// The day on which a person last compared the value with its references.
    public let checked: Day
    /// In the order of the file; none overlaps another.
    public let periods: [ValuePeriod]
    /// Cells of a table that no text gives, and between which numbers they lie.
    let estimates: [CellEstimate]

    /// What holds on `day`; nil when no text of law is known for it.
    public func period(on day: Day) -> ValuePeriod? { periods.first { $0.period.contains(day) } }
}

/// What a value is during one period.
public typealias ValuePeriod = Dated<ValueContent>

/// What a value of law is made of.
public enum ValueContent: Sendable, Hashable {
    /// In the unit of the value.
    case number(Double)
    /// The table is not public, but its lowest and its highest value are.
    case bounds(low: Double, high: Double)
    /// In the order of the file; a number falls in one at most.
    case brackets([Bracket])
    /// Numbers by keys; a grade of its own for some first keys.
    case table([[String]: Double], grades: [String: Grade])
    /// Codes that are meant: expressions ask whether one is among them.
    case codes([String])
}

/// One row of a table by brackets: what holds for numbers between two limits.
public struct Bracket: Sendable, Hashable {
    /// The lower limit, and whether it belongs to the bracket; nil: none.
    public let low: Limit?
    /// The upper limit, and whether it belongs to the bracket; nil: none.
    public let high: Limit?
    /// Values by column; a table of one column calls it `value`.
    public let cells: [String: ValueContent]

    /// An end of a bracket.
    public struct Limit: Sendable, Hashable {
        /// In the unit of what is looked up.
        public let number: Double
        /// Whether the limit itself belongs to the bracket: `upTo` and `from`, against `below` and `above`.
        public let isIncluded: Bool
    }

    func contains(_ number: Double) -> Bool {
        let isAbove = low.map { number > $0.number || ($0.isIncluded && number == $0.number) } ?? true
        let isBelow = high.map { number < $0.number || ($0.isIncluded && number == $0.number) } ?? true
        return isAbove && isBelow
    }
}
