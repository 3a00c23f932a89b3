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

    /// What the figure is called in a report: `Accidents at work, index (2021 = 100)`, where `name` is that of the indicator.
    public func name(of name: String, baseYear: Int?, topPercent: Double?, _ language: Language) -> String {
        let top = topPercent.map(Self.shown) ?? ""
        let part = top.replacing(".", with: ",")
        return switch (self, language) {
        case (.evolution, .french): "\(name), évolution sur un an"
        case (.evolution, .english): "\(name), change on the previous year"
        case (.share, .french): "\(name), part dans l'ensemble"
        case (.share, .english): "\(name), share of all"
        case (.baseIndex, .french): "\(name), indice (base 100 en \(baseYear ?? 0))"
        case (.baseIndex, .english): "\(name), index (\(baseYear ?? 0) = 100)"
        case (.concentration, .french): "\(name), part des \(part) % d'établissements qui en comptent le plus"
        case (.concentration, .english): "\(name), share of the \(top)% of establishments that count the most"
        case (.chanceLevel, .french): "\(name), part attendue des \(part) % d'établissements à risque égal"
        case (.chanceLevel, .english): "\(name), expected share of the \(top)% of establishments at equal risk"
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
                "100 × (année / année précédente − 1) ; aucune valeur à travers une rupture de série",
                "100 × (year / previous year − 1); no value across a break in series")
        case .share: Bilingual("100 × ligne / somme des lignes du tableau", "100 × row / sum of the rows of the table")
        case .baseIndex:
            Bilingual(
                "100 × année / année de base ; aucune valeur à travers une rupture de série",
                "100 × year / base year; no value across a break in series")
        case .concentration:
            Bilingual(
                "100 × sinistres survenus dans les établissements qui en comptent le plus / sinistres ; le nombre demandé est un pourcentage de tous les établissements cotisants",
                "100 × claims in the establishments that count the most / claims; the number asked for is a percentage of all contributing establishments"
            )
        case .chanceLevel:
            Bilingual(
                "La concentration attendue si tous les établissements avaient le même risque (hypothèse de Poisson)",
                "The concentration expected if all establishments had the same risk (Poisson distributions)")
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
