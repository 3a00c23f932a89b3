import Facts
import Words

extension Indicator {
    /// Points of permanent incapacity, over all events or those selected.
    static let sommeDesTauxIP = Indicator(
        "SOMME-TAUX-IP",
        name: Bilingual("Somme des taux d'incapacité permanente", "Sum of permanent incapacity rates"),
        definition: Bilingual(
            "Somme des taux d'incapacité permanente (IP) notifiés dans l'année, en points ; un décès compte pour 99",
            "Sum of the incapacity rates notified in the year, in points; a death counts 99"),
        unit: .points,
        population: Bilingual(
            "Régime général : AT, trajet et MP de l'année",
            "General scheme: accidents, commuting accidents and diseases of the year"),
        confusion: Bilingual("Un taux moyen d'IP", "A mean incapacity rate"),
        interval: .none,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .sum(Count(.incapacityPoints, [.accident, .commuting, .disease])))
}
