import Facts
import Words

extension Indicator {
    /// Commuting accidents, counted in the year of their first payment.
    static let accidentsDeTrajet = Indicator(
        "TRAJET",
        name: Bilingual("Accidents de trajet", "Commuting accidents"),
        definition: Bilingual(
            "Accidents de trajet reconnus ayant donné lieu à un premier règlement dans l'année",
            "Recognised commuting accidents with a first payment in the year"),
        unit: .count,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual(
            "Les accidents routiers du travail, qui sont des AT",
            "Road accidents during work, which are accidents at work"),
        interval: .exactPoisson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .sum(Count(.claims, [.commuting])))
}
