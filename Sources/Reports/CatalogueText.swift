import Indicators
import Words

/// The catalogue of indicators: what the command prints and what the annex of a report holds.
public enum CatalogueText {
    /// One row for each indicator, then for each derivation: code, name, definition, unit, interval.
    public static func grid(_ language: Language) -> Grid {
        let titles = [
            Bilingual("Code", "Code"), Bilingual("Indicateur", "Indicator"), Bilingual("Définition", "Definition"),
            Bilingual("Unité", "Unit"), Bilingual("Intervalle", "Interval"),
        ]
        let indicators = Catalogue.indicators.map { indicator in
            [
                indicator.code, indicator.name.text(language), indicator.definition.text(language),
                indicator.unit.name(language), indicator.interval.name(language),
            ]
        }
        let derivations = Catalogue.derivations.map { derivation in
            [
                "\(derivation.code)(…)", derivation.title.text(language), derivation.definition.text(language), "%",
                derivation.interval.name(language),
            ]
        }
        return Grid(
            titles.map { .words(Phrase($0.text(language))) },
            (indicators + derivations).map { $0.map { Phrase($0) } })
    }

    /// One entry in full.
    public static func entry(_ indicator: Indicator, _ language: Language) -> String {
        let rows: [(Bilingual, String)] = [
            (Bilingual("Définition", "Definition"), indicator.definition.text(language)),
            (Bilingual("Unité", "Unit"), indicator.unit.name(language)),
            (Bilingual("Champ", "Population"), indicator.population.text(language)),
            (Bilingual("À ne pas confondre avec", "Not to be confused with"), indicator.confusion.text(language)),
            (Bilingual("Intervalle", "Interval"), indicator.interval.name(language)),
            (Bilingual("Source", "Source"), indicator.source),
        ]
        let colon = language == .french ? "\u{A0}: " : ": "
        let lines = rows.map { $0.0.text(language) + colon + $0.1 }
        let text = "\(indicator.code) — \(indicator.name.text(language))\n" + lines.joined(separator: "\n") + "\n"
        return FrenchTypography.applied(text, language)
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
                    "Poisson composé, si les sinistres sont connus un à un", "compound Poisson, with claim-level data")
            case .exactRatio: Bilingual("rapport exact de deux taux de Poisson", "exact ratio of two Poisson rates")
            case .none: Bilingual("aucun", "none")
            }
        return names.text(language)
    }
}

extension Derivation {
    fileprivate var title: Bilingual {
        switch self {
        case .evolution: Bilingual("Évolution sur un an", "Change on the previous year")
        case .share: Bilingual("Part dans le total", "Share of the total")
        case .baseIndex: Bilingual("Indice base 100, INDICE(AT/2021)", "Index with a base year, INDICE(AT/2021)")
        case .concentration:
            Bilingual(
                "Part des établissements qui en ont le plus, CONCENTRATION(TMS/0.4)",
                "Share of the establishments with the most, CONCENTRATION(TMS/0.4)")
        case .chanceLevel:
            Bilingual(
                "Niveau de cette part par hasard, HASARD(TMS/0.4)", "Level of that share by chance, HASARD(TMS/0.4)")
        }
    }
}
