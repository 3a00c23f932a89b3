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
        while let opening = rest.firstRange(of: "`vigie ") {
            let after = rest[opening.upperBound...]
            guard let closing = after.firstIndex(of: "`") else { break }
            let words = after[..<closing].split(whereSeparator: \.isWhitespace).map(String.init)
            let end = after.index(after: closing)
            if words.first == "value" {
                pieces.append(.text(String(rest[..<opening.lowerBound])))
                pieces.append(.value(Array(words.dropFirst())))
            } else {
                pieces.append(.text(String(rest[..<end])))
            }
            rest = after[end...]
        }
        pieces.append(.text(String(rest)))
        return pieces
    }

    /// A word that was meant for `value`: other words after `vigie` are commands, which prose may name.
    static func mistakenWord(in prose: String) -> String? {
        var rest = prose[...]
        while let opening = rest.firstRange(of: "`vigie ") {
            rest = rest[opening.upperBound...]
            let word = rest.prefix { $0 != "`" && !$0.isWhitespace }
            if word != "value", word.lowercased().hasPrefix("val") { return String(word) }
        }
        return nil
    }
}
