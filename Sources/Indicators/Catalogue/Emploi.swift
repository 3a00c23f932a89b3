import Facts
import Words

extension Indicator {
    /// Persons in employment of the labour force survey.
    static let emploi = Indicator(
        "EMPLOI",
        name: Bilingual("Personnes en emploi", "Employed persons"),
        definition: Bilingual(
            "Personnes en emploi au sens de l'enquête sur les forces de travail",
            "Employed persons, labour force survey"),
        unit: .thousandPersons,
        population: Bilingual(
            "Ménages résidents, salariés et indépendants",
            "Resident households, employees and self-employed"),
        confusion: Bilingual(
            "Les salariés d'un régime d'assurance, sans les indépendants",
            "Employees of an insurance scheme, without the self-employed"),
        interval: .none,
        source: "Eurostat, enquête sur les forces de travail (lfsa)",
        formula: .published)
}
