import Words

/// The facts that every portfolio has, in the words of a report.
enum FactWords {
    /// The name itself where it has no word.
    static func words(_ fact: String) -> Bilingual { words[fact] ?? Bilingual(same: fact) }

    private static let words = [
        "employees": Bilingual("effectif", "headcount"),
        "national_employees": Bilingual("effectif national", "national headcount"),
        "payroll": Bilingual("masse salariale", "payroll"),
        "contributions": Bilingual("cotisations", "contributions"),
        "claims_cost": Bilingual("coût des sinistres", "cost of claims"),
        "rate": Bilingual("taux notifié", "notified rate"), "claims": Bilingual("sinistres", "claims"),
        "created": Bilingual("année de création", "year of creation"), "ctn": Bilingual(same: "CTN"),
        "code_risque": Bilingual("code risque", "risk code"),
    ]
}
