import Facts

/// What a query or a notebook asks for: an indicator, or a figure made of one.
public struct Expression: Sendable {
    public let indicator: Indicator
    public let derivation: Derivation?
    /// The base year of an index.
    public let baseYear: Int?

    /// As it was asked for, in capitals: `IF`, `EVOLUTION(AT)`, `INDICE(AT/2021)`.
    public var code: String {
        guard let derivation else { return indicator.code }
        let base = baseYear.map { "/\($0)" } ?? ""
        return "\(derivation.code)(\(indicator.code)\(base))"
    }

    public var unit: Unit {
        switch derivation {
        case .evolution, .share: .percent
        case .baseIndex: .index
        case nil: indicator.unit
        }
    }

    /// Decimals printed for people; nil for those of the unit.
    public var decimals: Int? { derivation == nil ? indicator.decimals : nil }

    public func name(_ language: Language) -> String {
        let name = indicator.name.text(language)
        guard let derivation else { return name }
        return derivation.name(of: name, baseYear: baseYear, language)
    }

    /// Reads `CODE`, `EVOLUTION(CODE)`, `PART(CODE)` or `INDICE(CODE/YEAR)`, in any case.
    public init(parsing text: String) throws(ExpressionError) {
        let compact = text.filter { $0 != " " }.uppercased()
        guard let open = compact.firstIndex(of: "(") else {
            indicator = try Self.indicator(compact)
            (derivation, baseYear) = (nil, nil)
            return
        }
        guard let derivation = Derivation(rawValue: String(compact[..<open])), compact.hasSuffix(")") else {
            throw .unknown(text, nearest: Self.nearest(String(compact[..<open])))
        }
        let inner = compact[compact.index(after: open)...].dropLast()
        let parts = inner.split(separator: "/", omittingEmptySubsequences: false)
        indicator = try Self.indicator(String(parts.first ?? ""))
        baseYear = parts.count > 1 ? Int(parts[1]) : nil
        self.derivation = derivation
        guard (derivation == .baseIndex) == (baseYear != nil), parts.count <= 2 else { throw .malformed(text) }
    }

    private static func indicator(_ code: String) throws(ExpressionError) -> Indicator {
        if let derivation = Derivation(rawValue: code) { throw .needsIndicator(derivation) }
        guard let indicator = Catalogue.indicator(code) else { throw .unknown(code, nearest: nearest(code)) }
        return indicator
    }

    private static func nearest(_ code: String) -> String? {
        let known = Catalogue.indicators.map(\.code) + Catalogue.derivations.map(\.code)
        return Spelling.nearest(code, in: known)
    }
}

/// Why a text asks for no known figure.
public enum ExpressionError: Error, Sendable {
    case unknown(String, nearest: String?)
    case needsIndicator(Derivation)
    case malformed(String)
}

/// A figure made of another indicator.
public enum Derivation: String, Sendable, CaseIterable {
    /// Change on the previous year, in percent.
    case evolution = "EVOLUTION"
    /// Share of each row in the total of the rows, in percent.
    case share = "PART"
    /// 100 in the base year.
    case baseIndex = "INDICE"

    public var code: String { rawValue }

    public func name(of name: String, baseYear: Int?, _ language: Language) -> String {
        switch (self, language) {
        case (.evolution, .french): "Évolution sur un an : \(name)"
        case (.evolution, .english): "Change on the previous year: \(name)"
        case (.share, .french): "Part dans le total : \(name)"
        case (.share, .english): "Share of the total: \(name)"
        case (.baseIndex, .french): "Indice base 100 en \(baseYear ?? 0) : \(name)"
        case (.baseIndex, .english): "Index, \(baseYear ?? 0) = 100: \(name)"
        }
    }

    public var definition: Bilingual {
        switch self {
        case .evolution:
            Bilingual(
                "100 × (année / année précédente - 1) ; aucune valeur à travers une rupture de série",
                "100 × (year / previous year - 1); no value across a break in series")
        case .share: Bilingual("100 × ligne / somme des lignes du tableau", "100 × row / sum of the rows of the table")
        case .baseIndex:
            Bilingual(
                "100 × année / année de base ; aucune valeur à travers une rupture de série",
                "100 × year / base year; no value across a break in series")
        }
    }

    public var interval: IntervalMethod {
        switch self {
        case .evolution, .baseIndex: .exactRatio
        case .share: .wilson
        }
    }
}
