/// What a reader learns of persons whom a report should not tell of.
public enum CountLeak: Sendable, Hashable {
    /// The count is printed, and below the minimum.
    case printed(count: String, value: Double)
    /// The count is hidden, or never printed, and lies between two values that are too close or too low.
    case bounded(count: String, low: Double, high: Double)
    /// The printed counts contradict one another: nothing can be said of what is hidden.
    case contradiction
}
