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

    /// Reads `CODE`, a ratio of two as `1000*AT/SALARIES`, and of either `EVOLUTION(CODE)`, `PART(CODE)`, `INDICE(CODE/YEAR)`, `CONCENTRATION(CODE/PERCENT)` or
    /// `HASARD(CODE/PERCENT)`, in any case.
    public init(parsing text: String, in catalogue: Catalogue) throws(ExpressionError) {
        let compact = text.filter { $0 != " " }.uppercased()
        guard let open = compact.firstIndex(of: "(") else {
            indicator = try catalogue.asked(compact)
            (derivation, baseYear, topPercent) = (nil, nil, nil)
            return
        }
        guard let derivation = Derivation(rawValue: String(compact[..<open])), compact.hasSuffix(")") else {
            throw .unknown(text, nearest: catalogue.nearest(String(compact[..<open])))
        }
        var inner = compact[compact.index(after: open)...].dropLast()
        var number: Substring?
        let needsMore = derivation == .baseIndex || derivation.isConcentration
        // A ratio has a slash of its own before that of the number.
        if needsMore, let slash = inner.lastIndex(of: "/") {
            number = inner[inner.index(after: slash)...]
            inner = inner[..<slash]
        }
        guard !inner.contains("/") || RatioText(String(inner)) != nil else { throw .malformed(text) }
        indicator = try catalogue.asked(String(inner))
        baseYear = derivation == .baseIndex ? number.flatMap { Int($0) } : nil
        topPercent = derivation.isConcentration ? number.flatMap(Self.percent) : nil
        self.derivation = derivation
        guard needsMore == (baseYear != nil || topPercent != nil) else { throw .malformed(text) }
        if derivation.isConcentration, indicator.formula.distributions.isEmpty { throw .malformed(text) }
    }

    /// From 0.0001, which is two units of two millions, to less than 100, in digits with a point or a comma.
    private static func percent(_ text: Substring) -> Double? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else { return nil }
        return Double(text.replacing(",", with: ".")).flatMap { $0 >= 0.0001 && $0 < 100 ? $0 : nil }
    }
}

extension Catalogue {
    /// The indicator under a code, or the ratio of two that a text writes.
    fileprivate func asked(_ text: String) throws(ExpressionError) -> Indicator {
        if let derivation = Derivation(rawValue: text) { throw .needsIndicator(derivation) }
        if let indicator = indicator(text) { return indicator }
        do {
            if let ratio = try ratio(text) { return ratio }
        } catch {
            throw .ratio(text, error)
        }
        throw text.contains("/") ? .malformed(text) : .unknown(text, nearest: nearest(text))
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
    /// Two indicators that make no ratio.
    case ratio(String, RatioFault)
}
