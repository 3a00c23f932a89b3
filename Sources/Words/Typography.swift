/// The signs of printed text: curly apostrophes and the dash between two years in every language; in French, U+00A0 before two-part punctuation, % and €,
/// and U+202F between thousands.
public enum Typography {
    /// `text` with its typewriter's apostrophes and spaces replaced by those of print. Code between backquotes keeps its
    /// apostrophes.
    public static func applied(_ text: String, _ language: Language) -> String {
        let dashed = text.contains("-") ? withDashes(text) : text
        let text = dashed.contains("'") ? withApostrophes(dashed) : dashed
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

    /// The hyphen between two years is an en dash; names of files and codes, in which letters or other signs touch the years,
    /// keep theirs.
    private static func withDashes(_ text: String) -> String {
        var characters = Array(text)
        for index in characters.indices where characters[index] == "-" && isBetweenYears(characters, index) {
            characters[index] = "–"
        }
        return String(characters)
    }

    private static func isBetweenYears(_ characters: [Character], _ hyphen: Int) -> Bool {
        guard let first = year(characters, at: hyphen - 4), let last = year(characters, at: hyphen + 1), first < last,
            !touches(character(characters, hyphen - 5))
        else { return false }
        let after = character(characters, hyphen + 5)
        return after == "." ? !touches(character(characters, hyphen + 6)) : !touches(after)
    }

    private static func year(_ characters: [Character], at place: Int) -> Int? {
        guard place >= 0, place + 4 <= characters.count else { return nil }
        let digits = characters[place..<place + 4]
        guard digits.allSatisfy(\.isASCIIDigit), let year = Int(String(digits)), (1900..<2100).contains(year) else {
            return nil
        }
        return year
    }

    /// Whether a sign makes what it stands beside a name or a code.
    private static func touches(_ character: Character?) -> Bool {
        guard let character else { return false }
        return character.isLetter || character.isNumber || "-._/`@#".contains(character)
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
