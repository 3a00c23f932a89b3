import Facts
import Words

extension Indicator {
    /// Accidents at work, counted in the year of their first payment.
    static let accidentsDuTravail = Indicator(
        "AT",
        name: Bilingual("Accidents du travail", "Accidents at work"),
        definition: Bilingual(
            "AT reconnus ayant donné lieu à un premier règlement dans l'année (arrêt d'un jour ou plus, ou IP), y compris les décès",
            "Recognised accidents at work with a first payment in the year (one day off or more, or "
                + "permanent incapacity), deaths included"),
        unit: .count,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual(
            "Les déclarations et les AT reconnus sans arrêt, plus nombreux",
            "Reported accidents, and recognised accidents without days off, which are more numerous"),
        interval: .exactPoisson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .sum(Count(.claims, [.accident])))
}
