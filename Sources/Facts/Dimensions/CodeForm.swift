import Declarations
import Words

/// The canonical spelling of codes: files and people write one code in several ways.
public enum CodeForm {
    /// How files write the codes of a dimension, and how Vigie prints them.
    public enum Kind: String, KnownWord, Encodable, Sendable {
        /// As they are.
        case text
        /// Comités techniques nationaux: `A` is `AA`.
        case committee
        /// Activities of NAF: `47.11D` is `4711D`.
        case activity
        /// Numbers of two digits: `1` is `01`.
        case twoDigits = "two-digits"
        /// Tableaux: `57 A` and `RG 57A` are `057A`.
        case tableau
        /// Codes risque: `27. 1ZF` is `27.1ZF`.
        case riskCode = "risk-code"
        /// Capitals.
        case capitals
        /// Capitals without blanks.
        case compact
        /// Identifiers: blanks and the apostrophe of a spreadsheet count for nothing.
        case identifier
        /// The words of events, in any case.
        case event
        /// Whole numbers: `07` is `7`.
        case number
        /// Days, with or without a time: `15/03/2024 14:30` is `2024-03-15 14`.
        case date
    }

    /// `text` without surrounding blanks, in the spelling that Vigie prints for `dimension`.
    ///
    /// `A` is `AA`, `57 A` and `RG 57A` are `057A`, `47.11D` is `4711D`, `1` is division `01`, `27. 1ZF` is `27.1ZF`; a word that the
    /// dimension declares for a code is that code. A text that does not look like a code of the dimension is returned trimmed,
    /// otherwise as it is.
    public static func canonical(_ text: String, of dimension: Dimension) -> String {
        let (trimmed, declared) = (text.trimmingBlanks(), dimension.declared)
        if !declared.codes.isEmpty, let code = declared.codes[FoldedName(trimmed)] { return code }
        return canonical(trimmed, as: declared.definition.form ?? .text)
    }

    private static func canonical(_ trimmed: String, as kind: Kind) -> String {
        switch kind {
        case .text: trimmed
        case .committee: comiteTechnique(trimmed)
        case .activity:
            isMissing(trimmed) || isWord(trimmed) ? trimmed : trimmed.removing(String.blanks.union(["."])).uppercased()
        case .twoDigits: trimmed.count == 1 && trimmed.allSatisfy(\.isNumber) ? "0" + trimmed : trimmed
        case .tableau: tableau(trimmed)
        case .riskCode: codeRisque(trimmed)
        case .capitals: isWord(trimmed) ? trimmed : trimmed.uppercased()
        case .compact: isWord(trimmed) ? trimmed : trimmed.removing(String.blanks).uppercased()
        case .identifier: withoutTextMark(trimmed.removing(String.blanks))
        case .event: Event.allCases.first { $0.rawValue.lowercased() == trimmed.lowercased() }?.rawValue ?? trimmed
        case .number: Int(trimmed).map { String($0) } ?? trimmed
        case .date: DateCode(trimmed)?.code ?? trimmed
        }
    }

    /// Whether `code`, as it stands in the data, is what somebody who writes `wanted` means.
    ///
    /// A tableau named without its letter stands for all its parts.
    public static func matches(_ code: String, _ wanted: String, of dimension: Dimension) -> Bool {
        let canonicalWanted = canonical(wanted, of: dimension)
        if code == canonicalWanted { return true }
        if dimension.form == .tableau, canonicalWanted.count == 3, code.count == 4 {
            return code.hasPrefix(canonicalWanted)
        }
        if isMissing(code) && isMissing(canonicalWanted) { return true }
        // Names of our own (families, causes, regions) and codes are read in any case.
        return code.lowercased() == canonicalWanted.lowercased()
    }

    /// Whether a code says that the value is unknown: `xxxxx`, `xx`, or nothing.
    public static func isMissing(_ code: String) -> Bool {
        code.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
    }

    /// Whether an identifier names nobody: nothing, or `xx` as unknown codes are written, in either case. Taken for names they would all
    /// be one establishment, which secrecy would count among those that share a figure.
    public static func isNobody(_ identifier: String) -> Bool {
        identifier.utf8.allSatisfy { $0 & ~0x20 == UInt8(ascii: "X") }
    }

    /// Whether digits stand behind an apostrophe, by which spreadsheets say that they are text.
    public static func hasTextMark(_ text: String) -> Bool {
        // Most texts have none: their characters need not be told apart.
        guard text.utf8.first == 0x27 || text.utf8.first == 0xE2 else { return false }
        return text.count > 1 && (text.first == "'" || text.first == "’") && text.dropFirst().utf8.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func withoutTextMark(_ text: String) -> String {
        hasTextMark(text) ? String(text.dropFirst()) : text
    }

    private static func comiteTechnique(_ text: String) -> String {
        let upper = text.uppercased()
        guard isLetter(upper[...]) else { return isWord(text) ? text : upper }
        return upper == "Z" ? "ZC" : upper + upper
    }

    /// Whether a text is a name in words where a code is expected: it keeps its blanks and its letters. Codes have no four letters
    /// in a row, but for `TOTAL`.
    private static func isWord(_ text: String) -> Bool {
        let runs = text.split { !$0.isLetter }
        return (runs.map(\.count).max() ?? 0) > 3 && text.uppercased() != "TOTAL"
    }

    private static func tableau(_ text: String) -> String {
        let compact = text.removing(String.blanks.union([".", "-", "°", "º"])).uppercased()
        let opening = compact.prefix { !$0.isNumber }
        let digits = compact.dropFirst(opening.count).prefix(while: \.isNumber)
        let ending = compact.dropFirst(opening.count + digits.count)
        guard tableauOpenings.contains(String(opening)), (1...3).contains(digits.count),
            let letter = tableauEndings[String(ending)] ?? (isLetter(ending) ? String(ending) : nil)
        else { return text }
        return String(repeating: "0", count: 3 - digits.count) + digits + letter
    }

    /// What people write before the number of a tableau of the régime général. « RA », the régime agricole, has other
    /// tableaux under the same numbers: it is no opening.
    private static let tableauOpenings: Set<String> = [
        "", "RG", "T", "TAB", "TABLEAU", "N", "NO", "TN", "TABN", "TABLEAUN", "TABLEAURG", "TRG", "RGN", "RGT",
    ]

    /// The insurer writes `010A`, `010B`, `010T` for the tableaux 10, 10 bis and 10 ter.
    private static let tableauEndings = ["": "", "BIS": "B", "TER": "T"]

    private static func isLetter(_ text: Substring) -> Bool {
        text.count == 1 && text.allSatisfy { ("A"..."Z").contains($0) }
    }

    private static func codeRisque(_ text: String) -> String {
        let compact = text.removing(String.blanks.union(["."])).uppercased()
        guard compact.count == 5, compact.prefix(3).allSatisfy(\.isNumber) else { return text }
        return compact.prefix(2) + "." + compact.dropFirst(2)
    }
}

extension String {
    static let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\n", "\r", "\r\n"]

    func removing(_ characters: Set<Character>) -> String {
        isLettersAndDigits ? self : filter { !characters.contains($0) }
    }

    package func trimmingBlanks() -> String {
        if isLettersAndDigits { return self }
        guard let first = firstIndex(where: { !Self.blanks.contains($0) }),
            let last = lastIndex(where: { !Self.blanks.contains($0) })
        else { return "" }
        return String(self[first...last])
    }
}
