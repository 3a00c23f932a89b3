/// Finds the inline values of a piece of prose: `` `vigie value PART-TMS year=$year` ``.
enum InlineValue {
    /// One piece of prose: text as it is, or the words after `vigie value`.
    enum Piece: Sendable {
        case text(String)
        case value([String])
    }

    /// Whether the words ask for a figure of a named table: `from=NAME row=CODE measure=ID`.
    static func isNamed(_ words: [String]) -> Bool { words.first?.hasPrefix("from=") ?? false }

    static func pieces(_ prose: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = prose[...]
        while let opening = rest.firstRange(of: "`vigie value ") {
            let after = rest[opening.upperBound...]
            guard let closing = after.firstIndex(of: "`") else { break }
            pieces.append(.text(String(rest[..<opening.lowerBound])))
            pieces.append(.value(after[..<closing].split(separator: " ").map(String.init)))
            rest = after[after.index(after: closing)...]
        }
        pieces.append(.text(String(rest)))
        return pieces
    }
}
