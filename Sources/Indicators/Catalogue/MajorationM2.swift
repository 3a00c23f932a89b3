import Facts
import Words

extension Indicator {
    /// Published loading M2 of the net rate.
    static let majorationM2 = Indicator(
        "M2",
        name: Bilingual("Majoration pour charges générales (M2)", "Loading for general charges (M2)"),
        definition: Bilingual("Majoration M2 publiée, en % de (taux brut + M1)", "Published loading M2"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual(
            "Une majoration en % de la masse salariale : celle-ci s'applique au taux brut augmenté de M1",
            "A loading in % of payroll: this one applies to the gross rate plus M1"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-9 ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        decimals: 2, formula: .published)
}
