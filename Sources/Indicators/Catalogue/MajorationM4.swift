import Facts
import Words

extension Indicator {
    /// Published loading M4 of the net rate.
    static let majorationM4 = Indicator(
        "M4",
        name: Bilingual("Majoration pénibilité (M4)", "Loading for arduous work (M4)"),
        definition: Bilingual("Majoration M4 publiée, en % de la masse salariale", "Published loading M4"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual("Les autres majorations", "The other loadings"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-9 ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        formula: .published)
}
