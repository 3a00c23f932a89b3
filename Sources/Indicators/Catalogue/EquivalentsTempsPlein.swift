import Facts
import Words

extension Indicator {
    /// Days off divided by the days worked in a full-time year, a dated parameter named beside the figure.
    static let equivalentsTempsPlein = Indicator(
        "ETP",
        name: Bilingual("Équivalents temps plein perdus", "Full-time equivalents lost"),
        definition: Bilingual(
            "Journées d'IT / jours travaillés par ETP et par an (paramètre jours-par-etp)",
            "Days of temporary incapacity / days worked per full-time equivalent and year (parameter jours-par-etp)"),
        unit: .fullTimeEquivalents,
        population: Bilingual(
            "Régime général : AT, trajet et MP de l'année",
            "General scheme: accidents, commuting accidents and diseases of the year"),
        confusion: Bilingual(
            "Des emplois supprimés ; la formule divise des journées calendaires par des jours travaillés, non par 365",
            "Jobs lost; the formula divides calendar days by days worked, not by 365"),
        interval: .none,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024 : 236 jours de 7 heures",
        formula: .fullTimeEquivalents(Count(.days, [.accident, .commuting, .disease])))
}
