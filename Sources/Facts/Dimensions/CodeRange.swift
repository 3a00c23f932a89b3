import Words

/// The numbers that the codes of a dimension can be: any other one is a slip of whoever wrote it.
public struct CodeRange: Codable, Hashable, Sendable {
    /// The smallest.
    public let first: Int
    /// The largest.
    public let last: Int
    /// Why no others are met.
    public let reason: Bilingual
    /// What the bounds are taken from.
    public let reference: String?

    /// Whether the number lies within, the bounds included.
    public func contains(_ number: Int) -> Bool { first <= number && number <= last }
}

extension DimensionDefinition {
    /// Whether its codes are numbers, so that a text is none.
    public var hasNumbers: Bool { form == .number || range != nil }

    /// Whether `code` is a number, in the declared range where there is one.
    public func canBeNumber(_ code: String) -> Bool {
        guard let number = Int(code) else { return false }
        return range?.contains(number) ?? true
    }
}
