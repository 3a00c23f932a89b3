import Facts
import Intake
import Words

/// What a column of identifiers holds, by its name: SIRET of 14 digits, SIREN of 9, or names of the user's own.
struct IdentifierForm: Sendable {
    /// Nil for names of the user's own, which nothing limits.
    private let digits: Int?

    init(column name: String) {
        let folded = FoldedName(name).text
        digits = folded.contains("siret") ? 14 : folded.contains("siren") ? 9 : nil
    }

    /// Whether the identifiers are those of establishments, the enterprise of which stands in their first digits.
    var tellsEnterprises: Bool { digits == EnterpriseIdentifier.length }

    /// What is doubtful in an identifier. Texts that are no digits may be pseudonyms.
    func problem(_ id: String) -> PortfolioDoubt.Problem? {
        guard let digits, let number = EstablishmentID(digits: id), let count = number.digitCount else { return nil }
        if count != digits { return .identifierLength(digits: digits) }
        return number.hasSiretKey ? nil : .identifierKey(digits: digits)
    }

    /// An identifier as files are joined by it: the blanks that people put between digits do not count.
    static func canonical(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return text }
        let compact = CodeForm.canonical(text, of: .establishment)
        return compact.utf8.allSatisfy { (0x30...0x39).contains($0) } ? compact : text
    }
}
