/// The numbers of French files, taken apart as whole texts: an oracle for the reader, which goes byte by byte.
struct NumberGrammar: Sendable {
    let decimalMark: Character
    let groupMark: Character?
    /// Whether no unit may follow.
    let isBare: Bool

    private static let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}", "\u{2009}"]

    /// The number as sign, digits and decimals; nil where the text is none.
    func number(_ text: String) -> (isNegative: Bool, whole: String, decimals: String)? {
        var rest = Self.withPlainBlanks(text)
        if !isBare, rest.last == "%" || rest.last == "€" { rest = Self.trimmed(rest.dropLast()) }
        let sign = rest.first.flatMap { "+-\u{2212}".contains($0) ? $0 : nil }
        if sign != nil { rest = Self.trimmed(rest.dropFirst()) }
        let parts = rest.split(separator: decimalMark, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = digits(parts[0]), let decimals = parts.count > 1 ? Self.digits(parts[1]) : "",
            !whole.isEmpty || !decimals.isEmpty
        else { return nil }
        return (sign.map { $0 != "+" } ?? false, whole, decimals)
    }

    /// The digits before the mark: at most one separator between groups of three.
    private func digits(_ text: Substring) -> String? {
        let groups = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == groupMark }
        let digits = groups.compactMap(Self.digits)
        guard digits.count == groups.count else { return nil }
        let isGrouped = (1...3).contains(digits[0].count) && digits.dropFirst().allSatisfy { $0.count == 3 }
        return groups.count == 1 || isGrouped ? digits.joined() : nil
    }

    private static func digits(_ text: Substring) -> String? {
        text.allSatisfy { $0.isASCII && $0.isNumber } ? String(text) : nil
    }

    /// One ordinary blank for each run of blanks, none at the ends. A scalar is a character here: marks that combine
    /// would otherwise hide digits.
    private static func withPlainBlanks(_ text: String) -> Substring {
        let words = text.unicodeScalars.split { blanks.contains($0) }
        guard words.allSatisfy({ $0.allSatisfy { !$0.properties.isGraphemeExtend && $0 != "\u{200D}" } }) else {
            return "?"
        }
        return Substring(words.map { String($0) }.joined(separator: " "))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        text.drop { $0 == " " }.dropLast(text.last == " " ? 1 : 0)
    }
}
