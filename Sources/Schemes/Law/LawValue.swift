/// A value of law that the user replaces.
public struct LawValue: Sendable, Hashable {
    /// The scheme whose value is meant; nil for every scheme that is asked for.
    public let scheme: String?
    /// As the scheme declares the value.
    public let name: String
    /// In the unit of the value.
    public let number: Double

    /// Whether a scheme has such a value, and admits the number, is seen when it is replaced.
    public init(of scheme: String? = nil, name: String, number: Double) {
        self.scheme = scheme
        self.name = name
        self.number = number
    }

    /// With its scheme where it names one, as it is asked for: `at-beitrag:satz`.
    public var fullName: String { (scheme.map { $0 + ":" } ?? "") + name }

    /// Whether some scheme would be told both.
    public func overlaps(_ other: LawValue) -> Bool {
        scheme == nil || other.scheme == nil || scheme == other.scheme
    }
}
