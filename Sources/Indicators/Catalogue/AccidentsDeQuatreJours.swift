import Facts
import Words

extension Indicator {
    /// Accidents at work with four calendar days of absence or more: the threshold of European statistics.
    static let accidentsDeQuatreJours = Indicator(
        "AT-4J",
        name: Bilingual("Accidents de quatre jours d'arrêt ou plus", "Accidents with four days of absence or more"),
        definition: Bilingual(
            "Accidents non mortels avec plus de trois jours calendaires d'absence (SEAT) ; dans les fichiers français, AT avec quatre jours d'arrêt ou plus sur l'année",
            "Non-fatal accidents with more than three calendar days of absence (ESAW); in the French files, accidents with four days off or more in the year"
        ),
        unit: .count,
        population: Bilingual(
            "Celui de la source : il diffère d'un pays à l'autre",
            "That of the source: it differs from one country to another"),
        confusion: Bilingual(
            "Les AT reconnus en France, dès un jour d'arrêt",
            "Accidents recognised in France, from one day off"),
        interval: .exactPoisson,
        source: "Eurostat, méthodologie SEAT (ESAW) ; Assurance Maladie – Risques professionnels",
        formula: .sum(Count(.claimsOfFourDays, [.accident])))
}
