import Facts
import Words

extension Indicator {
    /// Calendar days off paid in the year, over all events or those selected.
    static let journeesPerdues = Indicator(
        "JOURS",
        name: Bilingual("Journées d'incapacité temporaire", "Days of temporary incapacity"),
        definition: Bilingual(
            "Journées calendaires d'IT payées dans l'année",
            "Calendar days of temporary incapacity paid in the year"),
        unit: .days,
        population: Bilingual(
            "Régime général : AT, trajet et MP de l'année",
            "General scheme: accidents, commuting accidents and diseases of the year"),
        confusion: Bilingual("Les journées des seuls sinistres de l'année", "Days of the claims of the year only"),
        interval: .none,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .sum(Count(.days, [.accident, .commuting, .disease])))
}
