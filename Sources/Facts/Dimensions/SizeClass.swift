/// Where a class of size stands among others: by the first number in its name, and « fewer than » it before it.
struct SizeClass {
    private let name: String
    /// Nil for a name without a number, which stands last.
    private let number: Int?
    private let isBelow: Bool

    /// `10-19`, `10 à 49 salariés`, `1 000 et plus`, `moins de 10`, `LT10`, `GE250`.
    init(_ name: String) {
        self.name = name
        let start = name.firstIndex(where: Self.isDigit) ?? name.endIndex
        number = Int(Self.digits(name[start...]))
        let words = name[..<start].lowercased()
        isBelow =
            ["<", "moins", "lt", "less", "fewer", "under", "below"].contains { words.contains($0) }
            && !words.contains("au moins")
    }

    func precedes(_ other: SizeClass) -> Bool {
        let keys = [self, other].map { [$0.number == nil ? 1 : 0, $0.number ?? 0, $0.isBelow ? 0 : 1] }
        return keys[0] == keys[1] ? name.precedesByScalars(other.name) : keys[0].lexicographicallyPrecedes(keys[1])
    }

    /// The number at the start of `text`: blanks and marks between groups of three digits are none of it.
    private static func digits(_ text: Substring) -> String {
        let head = text.prefix(while: isDigit)
        var (digits, rest) = (String(head), text[head.endIndex...])
        while let blank = rest.first, blanks.contains(blank) {
            let group = rest.dropFirst().prefix(while: isDigit)
            guard group.count == 3 else { break }
            digits += group
            rest = rest[group.endIndex...]
        }
        return digits
    }

    private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", ",", "."]

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
