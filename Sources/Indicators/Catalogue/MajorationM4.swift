import Facts
import Words

extension Indicator {
    /// Published loading M4 of the net rate.
    static let majorationM4 = Indicator(
        "M4",
        name: Bilingual("Majoration pour pénibilité (M4)", "Loading for arduous work (M4)"),
        definition: Bilingual("Majoration M4 publiée, en % de la masse salariale", "Published loading M4"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual(
            "Le compte professionnel de prévention lui-même, qu'elle contribue à financer",
            "The prevention account itself, which it helps to pay for"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-9 ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        decimals: 2, formula: .published)
}
