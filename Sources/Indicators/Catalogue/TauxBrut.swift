import Facts
import Words

extension Indicator {
    /// Published gross contribution rate.
    static let tauxBrut = Indicator(
        "TAUX-BRUT",
        name: Bilingual("Taux brut", "Gross rate"),
        definition: Bilingual(
            "Taux brut publié : valeur du risque / masse salariale",
            "Published gross rate: cost of claims / payroll"),
        unit: .percent,
        population: Bilingual("Régime général", "General scheme"),
        confusion: Bilingual("Le taux net, qui ajoute les majorations", "The net rate, which adds the loadings"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-4 ; "
            + "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 60",
        decimals: 2, formula: .published)
}
