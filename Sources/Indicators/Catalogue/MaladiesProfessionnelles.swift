import Facts
import Words

extension Indicator {
    /// Occupational diseases, the special account included.
    static let maladiesProfessionnelles = Indicator(
        "MP",
        name: Bilingual("Maladies professionnelles", "Occupational diseases"),
        definition: Bilingual(
            "MP reconnues ayant donné lieu à un premier règlement dans l'année",
            "Recognised occupational diseases with a first payment in the year"),
        unit: .count,
        population: Bilingual(
            "Régime général, neuf CTN et compte spécial (ZC)",
            "General scheme, nine CTN and the special account (ZC)"),
        confusion: Bilingual(
            "Les demandes de reconnaissance ; le nombre de malades, une personne pouvant avoir plusieurs MP",
            "Requests for recognition; the number of ill people, since one person may have several diseases"),
        interval: .exactPoisson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .sum(Count(.claims, [.disease])))
}
