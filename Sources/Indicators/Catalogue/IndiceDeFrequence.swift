import Facts
import Words

extension Indicator {
    /// Accidents at work for 1,000 employees.
    ///
    /// The index loses its meaning below a few thousand employees (REPSS 2.1.2): it is flagged below 2,000.
    static let indiceDeFrequence = Indicator(
        "IF",
        name: Bilingual("Indice de fréquence des AT", "Frequency index of accidents at work"),
        definition: Bilingual("1 000 × AT / salariés", "1,000 × AT / employees"),
        unit: .per1000Employees,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual(
            "Le taux de fréquence (TF), pour un million d'heures travaillées",
            "The frequency rate (TF), per million hours worked"),
        interval: .exactPoisson,
        source: "REPSS AT-MP, fiche 2.1.2 ; Assurance Maladie – Risques professionnels, rapport annuel 2024",
        minimumClaims: 10,
        minimumPopulation: 2000,
        formula: .rate(Count(.claims, [.accident]), per: .employees, times: 1000))
}
