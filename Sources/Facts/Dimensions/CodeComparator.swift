/// The declared order of the codes of a dimension, missing ones last: looked up once for all the codes that are sorted.
public struct CodeComparator: Sendable {
    private let kind: CodeOrder
    private let places: [String: Int]

    /// Of the codes of `dimension`.
    public init(of dimension: Dimension) {
        kind = dimension.declared.definition.order ?? .texts
        places = dimension.declared.places
    }

    /// Where each of `codes` stands among them, from 0.
    func places(of codes: [String]) -> [UInt32] {
        var openings = codes.enumerated().map { Opening(of: $1, number: UInt32($0), isLast: isLast($1)) }
        let isByText = kind == .texts
        openings.sort { first, second in
            if isByText, let isBefore = first.precedes(second) { return isBefore }
            let (one, other) = (codes[Int(first.number)], codes[Int(second.number)])
            if precedes(one, other) { return true }
            return first.number < second.number && !precedes(other, one)
        }
        var places = Array(repeating: UInt32(0), count: codes.count)
        for (place, opening) in openings.enumerated() { places[Int(opening.number)] = UInt32(place) }
        return places
    }

    private func isLast(_ code: String) -> Bool { CodeForm.isMissing(code) }

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

/// The first sixteen bytes of a text, by which most are told apart, and its number.
private struct Opening {
    let number: UInt32
    private let isLast: Bool
    private let first: UInt64
    private let second: UInt64

    init(of text: String, number: UInt32, isLast: Bool) {
        (self.number, self.isLast) = (number, isLast)
        var (words, place) = ((UInt64(0), UInt64(0)), 0)
        for byte in text.utf8.prefix(16) {
            let shift = UInt64(56 - place % 8 * 8)
            if place < 8 { words.0 |= UInt64(byte) << shift } else { words.1 |= UInt64(byte) << shift }
            place += 1
        }
        (first, second) = words
    }

    /// Nil where the openings do not tell.
    func precedes(_ other: Opening) -> Bool? {
        if isLast != other.isLast { return other.isLast }
        if first != other.first { return first < other.first }
        return second == other.second ? nil : second < other.second
    }
}
