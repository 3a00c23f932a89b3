import Facts
import Words

extension Indicator {
    /// Published loading M3 of the net rate.
    static let majorationM3 = Indicator(
        "M3",
        name: Bilingual("Majoration compensations (M3)", "Loading for compensations (M3)"),
        definition: Bilingual("Majoration M3 publiée, en % de la masse salariale", "Published loading M3"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual("Les autres majorations", "The other loadings"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-9 ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        formula: .published)
}
