import Declarations

/// Whom the figures of a resource must not give away.
public enum Secrecy: String, Sendable, Hashable, Codable, KnownWord, Comparable {
    /// Already released: shown as it is.
    case published
    /// Figures on enterprises and their establishments; what a descriptor does not say is this.
    case enterprises
    /// Figures on persons, of health or of social situation.
    case persons

    /// From the least to the most strict.
    public static func < (first: Secrecy, second: Secrecy) -> Bool {
        guard let left = allCases.firstIndex(of: first), let right = allCases.firstIndex(of: second) else {
            return false
        }
        return left < right
    }
}
