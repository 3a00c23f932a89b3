import Facts
import Tables
import Words

/// What a query or a notebook asks for: an indicator, or a figure made of one.
public struct Expression: Sendable {
    /// The indicator that is asked for, or that the figure is made of.
    public let indicator: Indicator
    /// Nil for the indicator itself.
    public let derivation: Derivation?
    /// The base year of an index.
    public let baseYear: Int?
    /// The part of the establishments that a concentration looks at, in percent.
    public let topPercent: Double?

    /// As it was asked for, in capitals: `IF`, `EVOLUTION(AT)`, `INDICE(AT/2021)`.
    public var code: String {
        guard let derivation else { return indicator.code }
        let base = (baseYear.map(String.init) ?? topPercent.map(Derivation.shown)).map { "/" + $0 } ?? ""
        return "\(derivation.code)(\(indicator.code)\(base))"
    }

    /// That of the figure: a percentage or an index where it is derived.
    public var unit: Unit {
        switch derivation {
        case .evolution, .share, .concentration, .chanceLevel: .percent
        case .baseIndex: .index
        case nil: indicator.unit
        }
    }

    /// Whether the figures of parts make that of the whole.
    public var adds: Bool { (derivation == nil || derivation == .share) && indicator.formula.adds }

    /// Decimals printed for people; nil for those of the unit.
    public var decimals: Int? { derivation == nil ? indicator.decimals : nil }

    /// What the figure is called in a report.
    public func name(_ language: Language) -> String {
        let name = indicator.name.text(language)
        guard let derivation else { return name }
        return derivation.name(of: name, baseYear: baseYear, topPercent: topPercent, language)
    }

    /// The same, in both languages.
    var fullName: Bilingual { Bilingual(name(.french), name(.english)) }

    /// The unit in words; an indicator may have words of its own for what it divides by.
    public func unitName(_ language: Language) -> String { unitWords?.text(language) ?? unit.name(language) }

    /// The words of the indicator for its unit; nil where it has none, or where something else is derived from it.
    public var unitWords: Bilingual? { derivation == nil ? indicator.unitWords : nil }

    /// The indicator itself.
    init(_ indicator: Indicator) {
        self.indicator = indicator
        (derivation, baseYear, topPercent) = (nil, nil, nil)
    }

    /// Reads `CODE`, `EVOLUTION(CODE)`, `PART(CODE)`, `INDICE(CODE/YEAR)`, `CONCENTRATION(CODE/PERCENT)` or
    /// `HASARD(CODE/PERCENT)`, in any case.
    public init(parsing text: String, in catalogue: Catalogue) throws(ExpressionError) {
        let compact = text.filter { $0 != " " }.uppercased()
        guard let open = compact.firstIndex(of: "(") else {
            indicator = try catalogue.known(compact)
            (derivation, baseYear, topPercent) = (nil, nil, nil)
            return
        }
        guard let derivation = Derivation(rawValue: String(compact[..<open])), compact.hasSuffix(")") else {
            throw .unknown(text, nearest: catalogue.nearest(String(compact[..<open])))
        }
        let inner = compact[compact.index(after: open)...].dropLast()
        let parts = inner.split(separator: "/", omittingEmptySubsequences: false)
        indicator = try catalogue.known(String(parts.first ?? ""))
        baseYear = derivation == .baseIndex && parts.count > 1 ? Int(parts[1]) : nil
        topPercent = derivation.isConcentration && parts.count > 1 ? Self.percent(parts[1]) : nil
        self.derivation = derivation
        let needsMore = derivation == .baseIndex || derivation.isConcentration
        guard parts.count == (needsMore ? 2 : 1), needsMore == (baseYear != nil || topPercent != nil) else {
            throw .malformed(text)
        }
        if derivation.isConcentration, indicator.formula.distributions.isEmpty { throw .malformed(text) }
    }

    /// From 0.0001, which is two units of two millions, to less than 100, in digits with a point or a comma.
    private static func percent(_ text: Substring) -> Double? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else { return nil }
        return Double(text.replacing(",", with: ".")).flatMap { $0 >= 0.0001 && $0 < 100 ? $0 : nil }
    }
}

extension Catalogue {
    fileprivate func known(_ code: String) throws(ExpressionError) -> Indicator {
        if let derivation = Derivation(rawValue: code) { throw .needsIndicator(derivation) }
        guard let indicator = indicator(code) else { throw .unknown(code, nearest: nearest(code)) }
        return indicator
    }

    fileprivate func nearest(_ code: String) -> String? {
        Spelling.nearest(code, in: indicators.map(\.code) + Self.derivations.map(\.code))
    }
}

/// Why a text asks for no known figure.
public enum ExpressionError: Error, Sendable {
    /// No indicator and no derivation has the code; the nearest one, if any is near.
    case unknown(String, nearest: String?)
    /// A derivation without the indicator that it is made of.
    case needsIndicator(Derivation)
    /// A base year or a percentage is missing, is too many, or has no meaning for the indicator.
    case malformed(String)
}
