/// A value of law that the user replaces.
public struct LawValue: Sendable, Hashable {
    /// As the scheme declares the value.
    public let name: String
    /// In the unit of the value.
    public let number: Double

    /// Whether a scheme has such a value, and admits the number, is seen when it is replaced.
    public init(name: String, number: Double) {
        self.name = name
        self.number = number
    }
}
