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
        return short[dimension]?[canonical] != nil || long(canonical, dimension) != nil
    }

    /// Label and code where both say something: « Métallurgie (AA) ».
    public func text(_ code: String, _ dimension: Dimension) -> String {
        if code == IndicatorTable.totalCode { return Self.total.text(language) }
        guard !CodeForm.isMissing(code) else {
            return Self.missing.text(language) + (code.isEmpty ? "" : " (\(code))")
        }
        guard let label = short[dimension]?[code] ?? long(code, dimension), label != code else { return code }
        return dimension.showsCode ? "\(label) (\(code))" : label
    }

    private static let total = Bilingual("Ensemble", "All")
    private static let missing = Bilingual("Non renseigné", "Not stated")
}

extension Dimension {
    /// Codes that people use beside their label; the others are only names of our own.
    fileprivate var showsCode: Bool {
        switch self {
        case .familleMP, .regionCorps, .cause, .region, .event, .chapitreCIM10, .country, .decision: false
        default: true
        }
    }
}
