import Facts
import Words

extension Indicator {
    /// Hours worked, once per key of exposure.
    static let heuresTravaillees = Indicator(
        "HEURES",
        name: Bilingual("Heures travaillées", "Hours worked"),
        definition: Bilingual(
            "Heures travaillées, comptées une seule fois, même répétées dans le fichier",
            "Hours worked, counted once, even where the file repeats them"),
        unit: .hours,
        population: Bilingual(
            "Régime général, neuf comités techniques nationaux (CTN)",
            "General scheme, nine technical committees (CTN)"),
        confusion: Bilingual("Les heures rémunérées", "Hours paid"),
        interval: .none,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024",
        formula: .exposure(.hours))
}
