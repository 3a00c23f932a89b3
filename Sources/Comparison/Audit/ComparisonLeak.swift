/// What a reader learns of enterprises of which a comparison should not tell.
public enum ComparisonLeak: Sendable, Hashable {
    /// A number of enterprises is printed, and below the minimum.
    case printed(count: String, value: Double)
    /// A number of enterprises that is hidden, or never printed, is above 0 and below the minimum.
    case bounded(count: String, low: Double, high: Double)
    /// A hidden amount can be computed; euros or employees.
    case computed(amount: String)
    /// Some figures of a line are hidden and others are printed, which give them back.
    case partly(line: String)
    /// The printed figures contradict one another: nothing can be said of what is hidden.
    case contradiction
}
