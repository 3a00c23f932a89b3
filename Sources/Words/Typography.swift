/// The signs of printed text: curly apostrophes in every language; in French, U+00A0 before two-part punctuation, % and €,
/// and U+202F between thousands.
public enum Typography {
    /// `text` with its typewriter's apostrophes and spaces replaced by those of print. Code between backquotes keeps its
    /// apostrophes.
    public static func applied(_ text: String, _ language: Language) -> String {
        let text = text.contains("'") ? withApostrophes(text) : text
        return language == .french ? withFrenchSpaces(text) : text
    }

    /// A straight mark after a letter or a figure is an apostrophe; another one opens a quotation or is data.
    private static func withApostrophes(_ text: String) -> String {
        var (isCode, previous): (Bool, Character) = (false, " ")
        return String(
            text.map { character in
                if character == "`" { isCode.toggle() }
                defer { previous = character }
                let isApostrophe = character == "'" && !isCode && (previous.isLetter || previous.isNumber)
                return isApostrophe ? "’" : character
            })
    }

    private static func withFrenchSpaces(_ text: String) -> String {
        var characters = Array(text)
        for index in characters.indices where characters[index] == " " {
            let (before, after) = (character(characters, index - 1), character(characters, index + 1))
            if binds(before: before, after: after, next: character(characters, index + 2)) {
                characters[index] = "\u{A0}"
            } else if isThousands(characters, space: index) {
                characters[index] = "\u{202F}"
            }
        }
        return String(characters)
    }

    private static func character(_ characters: [Character], _ index: Int) -> Character? {
        characters.indices.contains(index) ? characters[index] : nil
    }

    private static func binds(before: Character?, after: Character?, next: Character?) -> Bool {
        guard let after else { return false }
        if before == "«" || after == "»" { return true }
        if after == "%" || after == "€" || after == "‰" { return before?.isNumber ?? false }
        // Markdown writes alignment as « :-- » and a table cell may open with « : ».
        return [":", ";", "!", "?"].contains(after) && before != "|" && (next.map(endings.contains) ?? true)
    }

    /// What may follow a punctuation mark: a blank, the end of emphasis, a closing bracket or quote.
    private static let endings: Set<Character> = [" ", "\u{A0}", "\n", "*", "_", ")", "]", "»", "`"]

    private static func isThousands(_ characters: [Character], space: Int) -> Bool {
        guard let before = character(characters, space - 1), before.isASCIIDigit else { return false }
        let group = characters[min(space + 1, characters.count)..<min(space + 4, characters.count)]
        guard group.count == 3, group.allSatisfy(\.isASCIIDigit) else { return false }
        return !(character(characters, space + 4)?.isASCIIDigit ?? false)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
