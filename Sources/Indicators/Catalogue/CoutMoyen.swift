import Facts
import Words

extension Indicator {
    /// Cost divided by the claims of the same year: a ratio of two flows.
    static let coutMoyen = Indicator(
        "COUT-MOYEN",
        name: Bilingual("Coût moyen par sinistre", "Mean cost per claim"),
        definition: Bilingual("Coût / (AT + MP) de la même année", "Cost / (accidents + diseases) of the same year"),
        unit: .euros,
        population: Bilingual("AT et MP", "Accidents and diseases"),
        confusion: Bilingual(
            "Le coût moyen d'une catégorie (arrêté), qui est un barème",
            "The coût moyen of a category, which is a scale of the tariff"),
        interval: .none,
        source: "Code de la sécurité sociale, D.242-6-6",
        formula: .costPerClaim(
            cost: Count(.cost, [.accident, .disease]), claims: Count(.claims, [.accident, .disease])))
}
