/// A number and what it counts.
enum Plural {
    /// In French, zero is singular too: `text` is for the numbers from one.
    static func text(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
