import Facts
import Words

extension Indicator {
    /// Deaths, over all events or those selected.
    static let deces = Indicator(
        "DECES",
        name: Bilingual("Décès", "Deaths"),
        definition: Bilingual(
            "Décès survenus avant consolidation, sans limite de délai, et reconnus dans l'année",
            "Deaths before the injury is declared stabilised (consolidation), without a time limit, recognised in the year"
        ),
        unit: .count,
        population: Bilingual(
            "Régime général : AT, trajet et MP de l'année",
            "General scheme: accidents, commuting accidents and diseases of the year"),
        confusion: Bilingual("Les décès de bénéficiaires de rentes", "Deaths of pensioners"),
        interval: .exactPoisson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .sum(Count(.deaths, [.accident, .commuting, .disease])))
}
