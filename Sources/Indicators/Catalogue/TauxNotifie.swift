import Facts
import Words

extension Indicator {
    /// Published mean of the rates notified to establishments.
    static let tauxNotifie = Indicator(
        "TAUX-NOTIFIE",
        name: Bilingual("Taux moyen notifié", "Mean notified rate"),
        definition: Bilingual(
            "Moyenne des taux notifiés aux établissements",
            "Mean of the rates notified to establishments"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual("Le taux net moyen national", "The national net rate"),
        interval: .none,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 66",
        decimals: 2, formula: .published)
}
