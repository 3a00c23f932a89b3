import Facts
import Words

extension Indicator {
    /// Employees, once per key of exposure.
    static let salaries = Indicator(
        "SALARIES",
        name: Bilingual("Salariés", "Employees"),
        definition: Bilingual(
            "Salariés du régime général, comptés une seule fois, même répétés dans le fichier",
            "Employees of the general scheme, counted once, even where the file repeats them"),
        unit: .employees,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual(
            "Une somme des lignes d'un fichier qui répète les effectifs",
            "A sum of the rows of a file that repeats them"),
        interval: .none,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .exposure(.employees))
}
