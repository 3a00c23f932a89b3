import Facts
import Words

extension Indicator {
    /// Musculoskeletal disorders for 1,000 employees, the special account in the numerator (tableau 20).
    static let indiceDeFrequenceTMS = Indicator(
        "IF-TMS",
        name: Bilingual("Indice de fréquence des TMS", "Frequency index of musculoskeletal disorders"),
        definition: Bilingual(
            "1 000 × TMS / salariés ; au niveau national, le numérateur comprend le compte spécial",
            "1,000 × TMS / employees; nationally, the numerator includes the special account"),
        unit: .per1000Employees,
        population: Bilingual(
            "TMS : neuf CTN et compte spécial ; salariés : neuf CTN",
            "Disorders: nine CTN and special account; employees: nine CTN"),
        confusion: Bilingual(
            "Un indice de toutes les MP, que l'Assurance Maladie ne calcule pas : le délai entre l'exposition et la maladie le rend trompeur",
            "An index of all diseases, which the insurer does not compute: the time between exposure and disease makes it misleading"
        ),
        interval: .exactPoisson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 20",
        minimumClaims: 10,
        minimumPopulation: 2000,
        formula: .rate(Count(.claims, [.disease], only: (.familleMP, ["TMS"])), per: .employees, times: 1000))
}
