/// The declared order of the codes of a dimension, missing ones last: looked up once for all the codes that are sorted.
public struct CodeComparator: Sendable {
    private let kind: CodeOrder
    private let places: [String: Int]

    /// Of the codes of `dimension`.
    public init(of dimension: Dimension) {
        kind = dimension.declared.definition.order ?? .texts
        places = dimension.declared.places
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
