/// What a reader learns of persons whom a report should not tell of.
public enum CountLeak: Sendable, Hashable {
    /// The count is printed, and below the minimum.
    case printed(count: String, value: Double)
    /// The count is hidden, or never printed, and lies between two values that are too close or too low.
    case bounded(count: String, low: Double, high: Double)
    /// The count is printed, and everybody of its group, or nobody: each of them is then known by belonging to it.
    case oneSided(count: String, isEverybody: Bool)
    /// The printed counts contradict one another: nothing can be said of what is hidden.
    case contradiction
}
