import Indicators
import Words

/// The catalogue of indicators: what the command prints and what the annex of a report holds.
public enum CatalogueText {
    /// One row for each indicator, then for each derivation: code, name, definition, unit, interval.
    public static func grid(_ catalogue: Catalogue, _ language: Language) -> Grid {
        grid(catalogue.indicators, Catalogue.derivations, language)
    }

    /// The same of the entries that were found.
    public static func grid(_ search: CatalogueSearch, _ language: Language) -> Grid {
        grid(search.indicators, search.derivations, language)
    }

    private static func grid(
        _ indicators: [Indicator], _ derivations: [Derivation], _ language: Language
    ) -> Grid {
        let titles = [
            Bilingual("Code", "Code"), Bilingual("Indicateur", "Indicator"), Bilingual("Définition", "Definition"),
            Bilingual("Unité", "Unit"), Bilingual("Intervalle", "Interval"), Bilingual("Exemple", "Example"),
        ]
        let lines = indicators.map { indicator in
            [
                indicator.code, indicator.name.text(language), indicator.definition.text(language),
                unit(indicator, language), indicator.interval.name(language), indicator.code,
            ]
        }
        let others = derivations.map { derivation in
            [
                "\(derivation.code)(…)", derivation.title.text(language), derivation.definition.text(language),
                derivation.unit.text(language), derivation.interval.name(language), derivation.example,
            ]
        }
        return Grid(
            titles.map { .words(Phrase($0.text(language))) },
            (lines + others).map { $0.map { Phrase($0) } })
    }

    /// One entry in full.
    public static func entry(_ indicator: Indicator, _ language: Language) -> String {
        let rows: [(Bilingual, String)] = [
            (Bilingual("Définition", "Definition"), indicator.definition.text(language)),
            (Bilingual("Unité", "Unit"), unit(indicator, language)),
            (Bilingual("Champ", "Population"), indicator.population.text(language)),
            (Bilingual("À ne pas confondre avec", "Not to be confused with"), indicator.confusion.text(language)),
            (Bilingual("Intervalle", "Interval"), indicator.interval.name(language)),
            (Bilingual("Source", "Source"), indicator.source),
        ]
        return entry(indicator.code, indicator.name, rows, language)
    }

    /// A figure that is made of an indicator, in full.
    public static func entry(_ derivation: Derivation, _ language: Language) -> String {
        let rows: [(Bilingual, String)] = [
            (Bilingual("Définition", "Definition"), derivation.definition.text(language)),
            (Bilingual("Unité", "Unit"), derivation.unit.text(language)),
            (Bilingual("Intervalle", "Interval"), derivation.interval.name(language)),
            (Bilingual("Exemple", "Example"), derivation.example),
        ]
        return entry("\(derivation.code)(…)", derivation.title, rows, language)
    }

    /// A code with its name, and a line for each of its properties.
    static func entry(
        _ code: String, _ name: Bilingual, _ rows: [(Bilingual, String)], _ language: Language
    ) -> String {
        let colon = language == .french ? "\u{A0}: " : ": "
        let lines = rows.map { $0.0.text(language) + colon + $0.1 }
        let text = "\(code) — \(name.text(language))\n" + lines.joined(separator: "\n") + "\n"
        return Typography.applied(text, language)
    }

    private static func unit(_ indicator: Indicator, _ language: Language) -> String {
        indicator.unitWords?.text(language) ?? indicator.unit.name(language)
    }
}

extension IntervalMethod {
    func name(_ language: Language) -> String {
        let names: Bilingual =
            switch self {
            case .exactPoisson: Bilingual("Poisson exact", "exact Poisson")
            case .wilson: Bilingual("Wilson", "Wilson")
            case .compoundPoisson:
                Bilingual(
                    "Poisson composé (données par sinistre)", "compound Poisson (claim-level data)")
            case .exactRatio: Bilingual("rapport exact de deux taux de Poisson", "exact ratio of two Poisson rates")
            case .meanAmount:
                Bilingual(
                    "moyenne, le nombre de sinistres étant donné (données par sinistre)",
                    "mean, given the number of claims (claim-level data)")
            case .none: Bilingual("aucun", "none")
            }
        return names.text(language)
    }
}

extension Derivation {
    var title: Bilingual {
        switch self {
        case .evolution: Bilingual("Évolution sur un an", "Change on the previous year")
        case .share: Bilingual("Part dans le total", "Share of the total")
        case .baseIndex: Bilingual("Indice", "Index")
        case .concentration:
            Bilingual(
                "Part des sinistres survenus dans les établissements qui en comptent le plus",
                "Share of the claims in the establishments that count the most")
        case .chanceLevel: Bilingual("Concentration attendue à risque égal", "Concentration expected at equal risk")
        }
    }

    fileprivate var unit: Bilingual {
        self == .baseIndex ? Bilingual("base 100", "base 100") : Bilingual(same: "%")
    }

    /// What a question writes; the number of a concentration is a percentage of the establishments.
    fileprivate var example: String {
        switch self {
        case .evolution: "EVOLUTION(AT)"
        case .share: "PART(AT)"
        case .baseIndex: "INDICE(AT/2021)"
        case .concentration: "CONCENTRATION(TMS/0.4)"
        case .chanceLevel: "HASARD(TMS/0.4)"
        }
    }
}
