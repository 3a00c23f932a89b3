import Facts
import Words

extension Indicator {
    /// Published loading M3 of the net rate.
    static let majorationM3 = Indicator(
        "M3",
        name: Bilingual("Majoration pour compensations (M3)", "Loading for cross-scheme transfers (M3)"),
        definition: Bilingual("Majoration M3 publiée, en % de la masse salariale", "Published loading M3"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual(
            "Les prestations du régime général : elle finance des transferts à d'autres régimes et fonds",
            "Benefits of the general scheme: it pays for transfers to other schemes and funds"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-9 ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        decimals: 2, formula: .published)
}
