/// How sure a value is. The weakest value of a result is the grade of the result.
public enum Grade: String, Sendable, Hashable, Comparable, KnownWord, CustomStringConvertible {
    /// The source document, or two sources that agree.
    case a = "A"
    /// One source.
    case b = "B"
    /// To be verified.
    case c = "C"

    /// The letter, as reports print it.
    public var description: String { rawValue }

    public static func < (first: Grade, second: Grade) -> Bool { first.rawValue < second.rawValue }
}
