import Facts
import Words

/// What codes are called, for people.
public struct Labels: Sendable {
    private let long: @Sendable (String, Dimension) -> String?
    private let short: [Dimension: [String: String]]
    private let language: Language

    /// `long` finds the label that files give; `short` holds shorter ones, by dimension and code.
    public init(
        short: [Dimension: [String: String]] = [:], language: Language = .french,
        long: @escaping @Sendable (String, Dimension) -> String?
    ) {
        self.language = language
        self.short = short
        self.long = long
    }

    /// Whether an official list or a file names the code.
    public func knows(_ code: String, _ dimension: Dimension) -> Bool {
        let canonical = CodeForm.canonical(code, of: dimension)
        return named(canonical, dimension) != nil
    }

    /// Label and code where both say something: « Métallurgie (AA) ».
    public func text(_ code: String, _ dimension: Dimension) -> String {
        if code == IndicatorTable.totalCode { return Self.total.text(language) }
        guard !CodeForm.isMissing(code) else {
            return Self.missing.text(language) + (code.isEmpty ? "" : " (\(code))")
        }
        guard let label = named(code, dimension), label != code else { return code }
        return dimension.showsCode ? "\(label) (\(code))" : label
    }

    private func named(_ code: String, _ dimension: Dimension) -> String? {
        short[dimension]?[code] ?? dimension.label(of: code)?.text(language) ?? long(code, dimension)
    }

    private static let total = Bilingual("Ensemble", "All")
    private static let missing = Bilingual("Non renseigné", "Not stated")
}
