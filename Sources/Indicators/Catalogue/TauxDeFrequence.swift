import Facts
import Words

extension Indicator {
    /// Accidents at work for a million hours worked.
    static let tauxDeFrequence = Indicator(
        "TF",
        name: Bilingual("Taux de fréquence des AT", "Frequency rate of accidents at work"),
        definition: Bilingual("1 000 000 × AT / heures travaillées", "1,000,000 × AT / hours worked"),
        unit: .perMillionHours,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual(
            "L'indice de fréquence (IF), pour 1 000 salariés",
            "The frequency index (IF), per 1,000 employees"),
        interval: .exactPoisson,
        source: "REPSS AT-MP, fiche 2.1.2 ; Assurance Maladie – Risques professionnels, rapport annuel 2024",
        minimumClaims: 10,
        formula: .rate(Count(.claims, [.accident]), per: .hours, times: 1_000_000))
}
