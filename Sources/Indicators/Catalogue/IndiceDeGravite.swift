import Facts
import Words

extension Indicator {
    /// Points of permanent incapacity from accidents at work, for a million hours worked.
    static let indiceDeGravite = Indicator(
        "IG",
        name: Bilingual("Indice de gravité des AT", "Severity index of accidents at work"),
        definition: Bilingual(
            "1 000 000 × somme des taux d'IP / heures travaillées ; un décès compte pour 99 points",
            "1,000,000 × sum of incapacity rates / hours worked; a death counts 99 points"),
        unit: .pointsPerMillionHours,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual("Le taux de gravité (TG), fait de journées", "The severity rate (TG), made of days"),
        interval: .compoundPoisson,
        source: "REPSS AT-MP, fiche 2.2 ; Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .flow(Count(.incapacityPoints, [.accident]), per: .hours, times: 1_000_000))
}
