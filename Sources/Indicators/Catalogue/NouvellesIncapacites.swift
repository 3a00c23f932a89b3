import Facts
import Words

extension Indicator {
    /// New permanent incapacities, over all events or those selected.
    static let nouvellesIncapacites = Indicator(
        "IP",
        name: Bilingual("Nouvelles incapacités permanentes", "New permanent incapacities"),
        definition: Bilingual(
            "IP dont le premier paiement (capital ou rente) intervient dans l'année",
            "Permanent incapacities first paid (lump sum or pension) in the year"),
        unit: .count,
        population: Bilingual(
            "Régime général : AT, trajet et MP de l'année",
            "General scheme: accidents, commuting accidents and diseases of the year"),
        confusion: Bilingual(
            "Une part des sinistres de l'année : ce sont deux flux, les IP peuvent dépasser les sinistres",
            "A share of the claims of the year: these are two flows, incapacities may exceed claims"),
        interval: .exactPoisson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .sum(Count(.newIncapacities, [.accident, .commuting, .disease])))
}
