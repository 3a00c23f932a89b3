import Facts

/// What a query or a notebook asks for: an indicator, or a figure made of one.
public struct Expression: Sendable {
    public let indicator: Indicator
    public let derivation: Derivation?
    /// The base year of an index.
    public let baseYear: Int?
    /// The part of the establishments that a concentration looks at, in percent.
    public let topPercent: Double?

    /// As it was asked for, in capitals: `IF`, `EVOLUTION(AT)`, `INDICE(AT/2021)`.
    public var code: String {
        guard let derivation else { return indicator.code }
        let base = (baseYear.map { "\($0)" } ?? topPercent.map { "\($0)" }).map { "/" + $0 } ?? ""
        return "\(derivation.code)(\(indicator.code)\(base))"
    }

    public var unit: Unit {
        switch derivation {
        case .evolution, .share, .concentration, .chanceLevel: .percent
        case .baseIndex: .index
        case nil: indicator.unit
        }
    }

    /// Decimals printed for people; nil for those of the unit.
    public var decimals: Int? { derivation == nil ? indicator.decimals : nil }

    public func name(_ language: Language) -> String {
        let name = indicator.name.text(language)
        guard let derivation else { return name }
        return derivation.name(of: name, baseYear: baseYear, topPercent: topPercent, language)
    }

    /// Reads `CODE`, `EVOLUTION(CODE)`, `PART(CODE)`, `INDICE(CODE/YEAR)`, `CONCENTRATION(CODE/PERCENT)` or
    /// `HASARD(CODE/PERCENT)`, in any case.
    public init(parsing text: String) throws(ExpressionError) {
        let compact = text.filter { $0 != " " }.uppercased()
        guard let open = compact.firstIndex(of: "(") else {
            indicator = try Self.indicator(compact)
            (derivation, baseYear, topPercent) = (nil, nil, nil)
            return
        }
        guard let derivation = Derivation(rawValue: String(compact[..<open])), compact.hasSuffix(")") else {
            throw .unknown(text, nearest: Self.nearest(String(compact[..<open])))
        }
        let inner = compact[compact.index(after: open)...].dropLast()
        let parts = inner.split(separator: "/", omittingEmptySubsequences: false)
        indicator = try Self.indicator(String(parts.first ?? ""))
        baseYear = derivation == .baseIndex && parts.count > 1 ? Int(parts[1]) : nil
        topPercent = derivation.isConcentration && parts.count > 1 ? Self.percent(parts[1]) : nil
        self.derivation = derivation
        let needsMore = derivation == .baseIndex || derivation.isConcentration
        guard parts.count == (needsMore ? 2 : 1), needsMore == (baseYear != nil || topPercent != nil) else {
            throw .malformed(text)
        }
        if derivation.isConcentration, indicator.formula.distributions.isEmpty { throw .malformed(text) }
    }

    private static func percent(_ text: Substring) -> Double? {
        Double(text.replacing(",", with: ".")).flatMap { $0 > 0 && $0 < 100 ? $0 : nil }
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
    /// Share of the claims held by the establishments that have the most, in percent.
    case concentration = "CONCENTRATION"
    /// What that share would be if all establishments had the same risk, in percent.
    case chanceLevel = "HASARD"

    public var code: String { rawValue }

    var isConcentration: Bool { self == .concentration || self == .chanceLevel }

    public func name(of name: String, baseYear: Int?, topPercent: Double?, _ language: Language) -> String {
        let top = topPercent.map { "\($0)" } ?? ""
        let part = top.replacing(".", with: ",")
        return switch (self, language) {
        case (.evolution, .french): "Évolution sur un an : \(name)"
        case (.evolution, .english): "Change on the previous year: \(name)"
        case (.share, .french): "Part dans le total : \(name)"
        case (.share, .english): "Share of the total: \(name)"
        case (.baseIndex, .french): "Indice base 100 en \(baseYear ?? 0) : \(name)"
        case (.baseIndex, .english): "Index, \(baseYear ?? 0) = 100: \(name)"
        case (.concentration, .french): "Part détenue par les \(part) % d’établissements qui en ont le plus : \(name)"
        case (.concentration, .english): "Share of the \(top)% of establishments with the most: \(name)"
        case (.chanceLevel, .french): "Part que le hasard donnerait à \(part) % d’établissements : \(name)"
        case (.chanceLevel, .english): "Share that chance would give \(top)% of establishments: \(name)"
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
        case .concentration:
            Bilingual(
                "100 × sinistres des établissements qui en ont le plus / sinistres ; tous les établissements cotisants comptent",
                "100 × claims of the establishments with the most / claims; all contributing establishments count")
        case .chanceLevel:
            Bilingual(
                "La même part si tous les établissements avaient le même risque (lois de Poisson de même moyenne)",
                "The same share if all establishments had the same risk (Poisson laws of the same mean)")
        }
    }

    public var interval: IntervalMethod {
        switch self {
        case .evolution, .baseIndex: .exactRatio
        case .share: .wilson
        case .concentration, .chanceLevel: .none
        }
    }
}
