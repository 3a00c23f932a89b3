import Facts
import Words

extension Indicator {
    /// Share of musculoskeletal disorders among occupational diseases.
    static let partDesTMS = Indicator(
        "PART-TMS",
        name: Bilingual("Part des TMS dans les MP", "Share of musculoskeletal disorders"),
        definition: Bilingual("100 × TMS / MP", "100 × musculoskeletal disorders / diseases"),
        unit: .percent,
        population: Bilingual(
            "Régime général, neuf CTN et compte spécial (ZC)",
            "General scheme, nine CTN and the special account (ZC)"),
        confusion: Bilingual(
            "La part des TMS dans les journées ou dans les coûts",
            "Their share of days off or of costs"),
        interval: .wilson,
        source: "Assurance Maladie – Risques professionnels, rapport annuel 2024, tableau 19",
        minimumClaims: 10,
        formula: .proportion(Count(.claims, [.disease], only: (.familleMP, ["TMS"])), of: Count(.claims, [.disease])))
}
