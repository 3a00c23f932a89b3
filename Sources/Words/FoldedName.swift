import Foundation

/// A column name without what people write in different ways: case, accents, signs that nobody sees, blanks, apostrophes, a trailing star, and
/// the signs `≥` and `≤`, which Windows-1252 lacks.
public struct FoldedName: Hashable, Sendable {
    /// In lower case, without what is folded away; names whose texts are equal are one name.
    public let text: String

    /// O(n) for names of ASCII letters and digits.
    public init(_ name: String) {
        // Codes are letters and digits, and there may be many.
        guard !name.isLettersAndDigits else {
            text = name.lowercased()
            return
        }
        let plain = Self.withoutMarks(Self.withoutInvisible(name))
        let spelled = plain.utf8.contains(0xE2) ? Self.spellingSigns(plain) : plain
        let words = spelled.map { Self.separators.contains($0) ? " " : $0 }
        text = String(words).split(separator: " ").joined(separator: " ")
    }

    /// Without what is no blank and has no width: marks of direction, joiners, a byte order mark.
    private static func withoutInvisible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .format }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
    }

    /// Folded until nothing changes: of several marks on what is no letter, one folding takes one away.
    private static func withoutMarks(_ text: String) -> String {
        let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        let isDone = folded.utf8.allSatisfy { $0 < 0x80 } || folded.unicodeScalars.elementsEqual(text.unicodeScalars)
        return isDone ? folded : withoutMarks(folded)
    }

    private static func spellingSigns(_ text: String) -> String {
        text.map { $0 == "≥" ? ">=" : $0 == "≤" ? "<=" : String($0) }.joined()
    }

    private static let separators: Set<Character> = [
        " ", "\u{A0}", "\u{202F}", "\u{2009}", "\t", "\n", "\r", "\r\n", "'", "’", "_", "-", "*", "/", ".",
    ]

    /// The number of slips between two names, for « did you mean »: a letter too many, left out or replaced, or two
    /// neighbours that changed places.
    public func distance(to other: FoldedName) -> Int {
        let (first, second) = (Array(text), Array(other.text))
        var (before, previous) = ([Int](), Array(0...second.count))
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let substitution = previous[column] + (first[row] == second[column] ? 0 : 1)
                var least = min(previous[column + 1] + 1, current[column] + 1, substitution)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            (before, previous) = (previous, current)
        }
        return previous[second.count]
    }

    /// The candidate that `self` was likely meant to be: one letter differs, or at most a third of them. A name of one
    /// letter resembles any other.
    public func nearest(in candidates: [String]) -> String? {
        let ranked = candidates.map { ($0, distance(to: FoldedName($0))) }
        let most = text.count > 1 ? max(1, text.count / 3) : 0
        guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= most else { return nil }
        return best.0
    }
}
