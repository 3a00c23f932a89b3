import Facts
import Words

extension Indicator {
    /// Published loading M1 of the net rate.
    static let majorationM1 = Indicator(
        "M1",
        name: Bilingual("Majoration pour accidents de trajet (M1)", "Loading for commuting accidents (M1)"),
        definition: Bilingual("Majoration M1 publiée, en % de la masse salariale", "Published loading M1"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual(
            "Le coût des accidents de trajet d'un établissement : la majoration est la même pour tous",
            "The cost of the commuting accidents of an establishment: the loading is the same for all"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-9 ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        decimals: 2, formula: .published)
}
