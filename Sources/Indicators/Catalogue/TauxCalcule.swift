import Facts
import Words

extension Indicator {
    /// Published net rate computed by CTN, before capping.
    static let tauxCalcule = Indicator(
        "TAUX-CALCULE",
        name: Bilingual("Taux calculé", "Calculated rate"),
        definition: Bilingual("Taux net calculé par CTN", "Net rate calculated by CTN"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual("Le taux moyen notifié, après écrêtement", "The mean notified rate, after capping"),
        interval: .none,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 66",
        decimals: 2, formula: .published)
}
