/// The declared order of the codes of a dimension, missing ones last: looked up once for all the codes that are sorted.
public struct CodeComparator: Sendable {
    private let kind: CodeOrder
    private let places: [String: Int]

    /// Of the codes of `dimension`.
    public init(of dimension: Dimension) {
        kind = dimension.declared.definition.order ?? .texts
        places = dimension.declared.places
    }

    /// A number that orders most codes: where those of two codes differ, the code of the smaller one stands first; where they
    /// are equal, ``precedes(_:_:)`` tells.
    public func rank(of code: String) -> UInt64 {
        guard !CodeForm.isMissing(code) else { return .max }
        switch kind {
        case .texts: return min(Self.opening(of: code), .max - 1)
        case .numbers: return 0
        case .declared: return places[code].map(UInt64.init) ?? .max - 1
        }
    }

    /// The first eight bytes, of which the first weighs most.
    private static func opening(of code: String) -> UInt64 {
        var (opening, shift) = (UInt64(0), UInt64(64))
        for byte in code.utf8.prefix(8) {
            shift -= 8
            opening |= UInt64(byte) << shift
        }
        return opening
    }

    /// Whether the first code stands before the second.
    public func precedes(_ first: String, _ second: String) -> Bool {
        let (firstMissing, secondMissing) = (CodeForm.isMissing(first), CodeForm.isMissing(second))
        guard firstMissing == secondMissing else { return secondMissing }
        switch kind {
        case .texts: return first.precedesByScalars(second)
        case .numbers: return SizeClass(first).precedes(SizeClass(second))
        case .declared:
            let declared = (places[first] ?? .max, places[second] ?? .max)
            return declared.0 == declared.1 ? first.precedesByScalars(second) : declared.0 < declared.1
        }
    }
}
