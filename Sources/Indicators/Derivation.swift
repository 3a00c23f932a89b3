import Facts
import Words

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

    /// As questions write it, before the parenthesis.
    public var code: String { rawValue }

    var isConcentration: Bool { self == .concentration || self == .chanceLevel }

    /// What the figure is called in a report: `Index, 2021 = 100: Accidents at work`, where `name` is that of the indicator.
    public func name(of name: String, baseYear: Int?, topPercent: Double?, _ language: Language) -> String {
        let top = topPercent.map(Self.shown) ?? ""
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

    /// A percentage without a useless decimal: 1, not 1.0.
    static func shown(_ percent: Double) -> String {
        percent == percent.rounded() ? String(Int(percent)) : "\(percent)"
    }

    /// How the figure is made, in words, for the annex.
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

    /// The method that belongs to the derived figure, whatever that of its indicator.
    public var interval: IntervalMethod {
        switch self {
        case .evolution, .baseIndex: .exactRatio
        case .share: .wilson
        case .concentration, .chanceLevel: .none
        }
    }
}
