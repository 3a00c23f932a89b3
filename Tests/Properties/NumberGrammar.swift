/// The numbers of French files, taken apart as whole texts: an oracle for the reader, which goes byte by byte.
struct NumberGrammar: Sendable {
    let decimalMark: Character
    let groupMark: Character?
    /// Whether no unit may follow.
    let isBare: Bool

    private static let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}", "\u{2009}"]

    /// The number as sign, digits and decimals, and the power of ten by which it is multiplied; nil where the text is
    /// none.
    func number(_ text: String) -> WrittenNumber? {
        var rest = Self.withPlainBlanks(text)
        let hasUnit = dropUnit(&rest)
        let isNegative: Bool
        if rest.first == "(" {
            guard rest.last == ")" else { return nil }
            rest = Self.trimmed(rest.dropFirst().dropLast())
            if !hasUnit { _ = dropUnit(&rest) }
            isNegative = true
        } else {
            guard let sign = dropSign(&rest) else { return nil }
            isNegative = sign < 0
        }
        return unsigned(rest, isNegative: isNegative)
    }

    private func dropUnit(_ text: inout Substring) -> Bool {
        guard !isBare, text.last == "%" || text.last == "€" else { return false }
        text = Self.trimmed(text.dropLast())
        return true
    }

    /// Before the number; or a minus behind it, where neither a bare mark nor a power of ten ends it. Nil where it may
    /// not stand.
    private func dropSign(_ text: inout Substring) -> Int? {
        if let sign = text.first, "+-".contains(sign) {
            text = Self.trimmed(text.dropFirst())
            return sign == "+" ? 1 : -1
        }
        guard text.last == "-" else { return 1 }
        text = Self.trimmed(text.dropLast())
        return text.last == decimalMark || text.contains { "eE".contains($0) } ? nil : -1
    }

    private func unsigned(_ text: Substring, isNegative: Bool) -> WrittenNumber? {
        let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "eE".contains($0) }
        let power = halves.count > 1 ? halves[1] : "0"
        let parts = halves[0].split(separator: decimalMark, maxSplits: 1, omittingEmptySubsequences: false)
        guard let last = power.last, last.isNumber, power.dropFirst().allSatisfy(\.isNumber), let power = Int(power),
            let whole = digits(parts[0]), let decimals = parts.count > 1 ? Self.digits(parts[1]) : "",
            !whole.isEmpty || !decimals.isEmpty
        else { return nil }
        return WrittenNumber(isNegative: isNegative, whole: whole, decimals: decimals, power: power)
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

    /// One ordinary blank for each run of blanks, none at the ends, and one minus and one apostrophe. A scalar is a character here: marks that combine
    /// would otherwise hide digits.
    private static func withPlainBlanks(_ text: String) -> Substring {
        let plain = text.replacing("\u{2212}", with: "-").replacing("\u{2019}", with: "'")
        let words = plain.unicodeScalars.split { blanks.contains($0) }
        guard words.allSatisfy({ $0.allSatisfy { !$0.properties.isGraphemeExtend && $0 != "\u{200D}" } }) else {
            return "?"
        }
        return Substring(words.map { String($0) }.joined(separator: " "))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        text.drop { $0 == " " }.dropLast(text.last == " " ? 1 : 0)
    }
}

/// A number taken apart, in decimal notation.
struct WrittenNumber {
    let isNegative: Bool
    let whole: String
    let decimals: String
    let power: Int

    /// The digits as one integer, and how many of them are decimals; nil where 64 bits do not hold it, and for powers
    /// past 99.
    var digits: (amount: Int64, decimals: Int)? {
        guard abs(power) <= 99, Int64(whole + decimals) != nil else { return nil }
        let places = decimals.count - power
        let text = whole + decimals + String(repeating: "0", count: max(0, -places))
        return Int64((isNegative ? "-" : "") + text).map { ($0, max(0, places)) }
    }
}
