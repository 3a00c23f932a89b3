import Facts
import Words

extension Indicator {
    /// Musculoskeletal disorders: the diseases of the tableaux listed for the year.
    static let troublesMusculosquelettiques = Indicator(
        "TMS",
        name: Bilingual("Troubles musculo-squelettiques", "Musculoskeletal disorders"),
        definition: Bilingual(
            "MP dont le tableau est dans la liste des TMS de l'année (57, 69, 79, 97, 98)",
            "Diseases whose schedule (tableau) is in the list of musculoskeletal disorders of the year (57, 69, 79, 97, 98)"
        ),
        unit: .count,
        population: Bilingual(
            "Régime général, neuf CTN et compte spécial (ZC)",
            "General scheme, nine CTN and the special account (ZC)"),
        confusion: Bilingual(
            "Le chapitre XIII (M) de la CIM-10 : le canal carpien (G56) est un TMS, les M hors tableau n'en sont pas",
            "ICD-10 chapter XIII (M): carpal tunnel syndrome (G56) is in, M codes outside the tableaux are not"),
        interval: .exactPoisson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 20",
        formula: .sum(Count(.claims, [.disease], only: (.familleMP, ["TMS"]))))
}
