/// The names by which schemes ask for what they need of an enterprise.
public struct FactNames: Sendable {
    /// Of numbers a year.
    public let series: Set<String>
    /// Of single numbers, facts or answers.
    public let numbers: Set<String>
    /// Of codes.
    public let codes: Set<String>

    /// Series, numbers and codes together, as columns of a portfolio may be named.
    public var all: Set<String> { series.union(numbers).union(codes) }

    /// What any of the schemes asks for, on any day.
    public init(_ schemes: [Scheme]) {
        series = Set(schemes.flatMap(\.series).map(\.name))
        numbers = Set(schemes.flatMap(\.facts).map(\.name))
        codes = Set(schemes.flatMap(\.codes).map(\.name))
    }
}
