/// A type whose objects may hold keys that it does not keep: documentation, or what a standard defines beyond our use.
public protocol HasOtherKeys {
    /// Keys that are admitted and not read.
    static var otherKeys: Set<String> { get }
    /// Whether anybody may add objects under names of their own, as Data Package v2 lets them.
    static var isOpen: Bool { get }
}

extension HasOtherKeys {
    /// Closed, unless a type says otherwise.
    public static var isOpen: Bool { false }
}
