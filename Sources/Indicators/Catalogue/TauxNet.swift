import Facts
import Words

extension Indicator {
    /// Published net contribution rate, national or collective by code risque.
    static let tauxNet = Indicator(
        "TAUX-NET",
        name: Bilingual("Taux net", "Net rate"),
        definition: Bilingual(
            "Taux net publié, national, ou collectif (par code risque) : (brut + M1) × (1 + M2) + M3 + M4",
            "Published net rate, national, or collective (by risk code): (gross + M1) × (1 + M2) + M3 + M4"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual("Le taux moyen notifié", "The mean notified rate"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-3 et D.242-6-9 ; arrêtés annuels ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        decimals: 2, formula: .published)
}
