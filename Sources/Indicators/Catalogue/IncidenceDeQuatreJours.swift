import Facts
import Words

extension Indicator {
    /// Incidence rate that Eurostat publishes, from four days of absence.
    static let incidenceDeQuatreJours = Indicator(
        "INCIDENCE-4J",
        name: Bilingual(
            "Taux d'incidence, quatre jours d'absence ou plus", "Incidence rate, four days of absence or more"),
        definition: Bilingual(
            "100 000 × accidents ayant entraîné plus de trois jours d'absence / population couverte (statistiques européennes sur les accidents du travail, SEAT)",
            "100,000 × accidents with more than three days of absence / covered population (ESAW)"),
        unit: .per100000Workers,
        population: Bilingual(
            "Celui de la déclaration du pays à Eurostat",
            "As each country reports it to Eurostat"),
        confusion: Bilingual(
            "Le taux à partir d'un jour d'absence (INCIDENCE-1J)",
            "The rate from one day of absence (INCIDENCE-1J)"),
        interval: .none,
        source: "Eurostat, hsw_n2_01 (unité RT)",
        formula: .publishedAccidents)
}
