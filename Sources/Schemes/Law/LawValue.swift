/// A value of law that the user replaces.
public struct LawValue: Sendable, Hashable {
    public let name: String
    public let number: Double

    public init(name: String, number: Double) {
        self.name = name
        self.number = number
    }
}
