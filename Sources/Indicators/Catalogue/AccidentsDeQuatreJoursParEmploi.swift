import Facts
import Words

extension Indicator {
    /// Accidents of four days or more beside employment: two sources whose populations differ.
    static let accidentsDeQuatreJoursParEmploi = Indicator(
        "AT-4J-EMPLOI",
        name: Bilingual(
            "Accidents de quatre jours d'absence ou plus, rapportés à l'emploi",
            "Accidents with four days of absence or more, per employed persons"),
        definition: Bilingual(
            "100 000 × accidents de quatre jours d'absence ou plus / personnes en emploi de l'enquête sur les forces de travail",
            "100,000 × accidents with four days of absence or more / employed persons of the labour force survey"),
        unit: .per100000Workers,
        unitWords: Bilingual("pour 100 000 personnes en emploi", "per 100,000 employed persons"),
        population: Bilingual(
            "Accidents déclarés par le pays ; emploi de toutes les personnes, assurées ou non",
            "Accidents that the country reports; employment of all persons, insured or not"),
        confusion: Bilingual(
            "Le taux d'incidence d'Eurostat, qui divise par la population couverte par la déclaration",
            "The incidence rate of Eurostat, which divides by the population that reporting covers"),
        interval: .none,
        source: "Eurostat, hsw_n2_01 et lfsa_eisn2",
        formula: .quotient(of: "AT-4J", per: "EMPLOI", times: 100))
}
