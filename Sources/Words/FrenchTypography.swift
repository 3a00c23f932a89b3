/// The spaces of French typography: U+00A0 before two-part punctuation, % and €, U+202F between thousands.
public enum FrenchTypography {
    /// `text` with its ordinary spaces replaced where French wants them unbreakable; other languages are left as they
    /// are.
    public static func applied(_ text: String, _ language: Language) -> String {
        guard language == .french else { return text }
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
