/// A number and what it counts.
public enum Plural {
    /// - Parameter one: what stands behind the number 1; `many`, behind any other.
    public static func text(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
