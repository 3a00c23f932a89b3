import Facts
import Words

extension Indicator {
    /// Incidence rate from one day of absence, as the REPSS compares some countries.
    static let incidenceUnJour = Indicator(
        "INCIDENCE-1J",
        name: Bilingual("Taux d'incidence, un jour d'absence ou plus", "Incidence rate, one day of absence or more"),
        definition: Bilingual(
            "100 000 × accidents ayant entraîné un jour d'absence ou plus / équivalents temps plein",
            "100,000 × accidents with one day of absence or more / full-time equivalents"),
        unit: .per100000Workers,
        unitWords: Bilingual("pour 100 000 équivalents temps plein", "per 100,000 full-time equivalents"),
        population: Bilingual(
            "Celui de la source",
            "As defined by the source"),
        confusion: Bilingual(
            "Le taux à partir de quatre jours d'absence (INCIDENCE-4J)",
            "The rate from four days of absence (INCIDENCE-4J)"),
        interval: .none,
        source: "REPSS AT-MP, fiche 1.2.2",
        formula: .publishedAccidents)
}
