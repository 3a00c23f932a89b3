import Facts
import Words

extension Indicator {
    /// Cost of accidents and diseases: amounts of the files, or mean costs by class.
    static let cout = Indicator(
        "COUT",
        name: Bilingual("Coût", "Cost"),
        definition: Bilingual(
            "Montants imputés aux AT et aux MP ; à défaut, sinistres par classe d'IT et d'IP × coûts "
                + "moyens du CTN (estimation)",
            "Amounts charged to accidents and diseases; otherwise claims by class of incapacity × "
                + "mean costs of the CTN (estimate)"),
        unit: .euros,
        population: Bilingual(
            "AT et MP imputables ; le trajet n'entre pas dans la valeur du risque (CSS, D.242-6-4)",
            "Accidents and diseases; commuting is not part of the cost of claims (CSS, D.242-6-4)"),
        confusion: Bilingual("Les prestations versées", "Benefits paid"),
        interval: .compoundPoisson,
        source: "Code de la sécurité sociale, D.242-6-4 à D.242-6-6 ; arrêtés des coûts moyens",
        formula: .cost(Count(.cost, [.accident, .disease])))
}
