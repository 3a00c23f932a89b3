import Facts
import Words

extension Indicator {
    /// Commuting accidents for 1,000 employees.
    static let indiceDeFrequenceTrajet = Indicator(
        "IF-TRAJET",
        name: Bilingual("Indice de fréquence des accidents de trajet", "Frequency index of commuting accidents"),
        definition: Bilingual("1 000 × accidents de trajet / salariés", "1,000 × commuting accidents / employees"),
        unit: .per1000Employees,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual("L'indice de fréquence des AT", "The frequency index of accidents at work"),
        interval: .exactPoisson,
        source: "REPSS AT-MP, fiche 2.1.2 ; Assurance Maladie – Risques professionnels, rapport annuel 2024",
        minimumClaims: 10,
        minimumPopulation: 2000,
        formula: .rate(Count(.claims, [.commuting]), per: .employees, times: 1000))
}
