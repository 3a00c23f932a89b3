/// The facts that every portfolio has, in the words of a report.
enum FactWords {
    /// The name itself where it has no word.
    static func french(_ fact: String) -> String { words[fact] ?? fact }

    private static let words = [
        "employees": "effectif", "national_employees": "effectif national", "payroll": "masse salariale",
        "contributions": "cotisations", "claims_cost": "coût des sinistres", "rate": "taux notifié",
        "claims": "sinistres", "created": "année de création", "ctn": "CTN", "code_risque": "code risque",
    ]
}
