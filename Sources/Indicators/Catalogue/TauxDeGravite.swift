import Facts
import Words

extension Indicator {
    /// Calendar days off for accidents at work, for 1,000 hours worked.
    static let tauxDeGravite = Indicator(
        "TG",
        name: Bilingual("Taux de gravité des AT", "Severity rate of accidents at work"),
        definition: Bilingual(
            "1 000 × journées d'IT des AT / heures travaillées",
            "1,000 × days off for accidents / hours worked"),
        unit: .daysPer1000Hours,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual(
            "Une durée moyenne d'arrêt : les journées sont celles payées dans l'année, quelle que soit "
                + "l'année de l'accident",
            "A mean duration: days are those paid in the year, whatever the year of the accident"),
        interval: .compoundPoisson,
        source: "REPSS AT-MP, fiche 2.2 ; Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .flow(Count(.days, [.accident]), per: .hours, times: 1000))
}
