import Facts
import Words

extension Indicator {
    /// Accidents at work with four calendar days of absence or more: the threshold of European statistics.
    static let accidentsDeQuatreJours = Indicator(
        "AT-4J",
        name: Bilingual("Accidents de quatre jours d'absence ou plus", "Accidents with four days of absence or more"),
        definition: Bilingual(
            "Accidents non mortels ayant entraîné plus de trois jours calendaires d'absence (statistiques européennes sur les accidents du travail, SEAT) ; dans les fichiers français, AT ayant entraîné quatre jours d'arrêt ou plus dans l'année",
            "Non-fatal accidents with more than three calendar days of absence (ESAW); in the French files, accidents with four days off or more in the year"
        ),
        unit: .count,
        population: Bilingual(
            "Celui de la source : il diffère d'un pays à l'autre",
            "As defined by the source: it differs from one country to another"),
        confusion: Bilingual(
            "Les AT reconnus en France, dès un jour d'arrêt",
            "Accidents recognised in France, from one day off"),
        interval: .exactPoisson,
        source: "Eurostat, méthodologie SEAT (ESAW) ; Assurance Maladie – Risques professionnels",
        formula: .sum(Count(.claimsOfFourDays, [.accident])))
}
