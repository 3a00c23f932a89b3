import Words

/// The closed words of files of schemes, as people read them: kinds of steps, units, kinds of data. What is not among them stands
/// as the file writes it.
public enum SchemeTerms {
    /// What a step is, by its `kind`; the English of it is the kind itself.
    public static func kind(_ kind: String) -> Bilingual { Bilingual(kinds[kind] ?? kind, kind) }

    /// A unit; empty for a number that has none.
    public static func unit(_ unit: String) -> Bilingual { Bilingual(units[unit] ?? unit, unit) }

    /// What a rule reads, by the code of its `needs`.
    public static func need(_ code: String) -> Bilingual { needs[code] ?? Bilingual(same: code) }

    private static let kinds = [
        "formula": "formule", "condition": "condition", "sector": "secteur", "points": "points", "blend": "taux mixte",
        "load": "majoration", "clamp": "limites", "rebate": "ristourne", "brackets": "tranches", "table": "table",
        "rate": "taux", "grant": "subvention", "advance": "avance", "lump-sums": "forfaits", "claims": "sinistres",
        "actions": "actions", "aids": "aides reçues", "in-kind": "en nature", "crossing": "franchissement de seuil",
    ]

    private static let units = [
        "": "", "EUR": "EUR", "CAD": "CAD", "USD": "USD", "JPY": "JPY", "CHF": "CHF", "ratio": "rapport",
        "employees": "salariés", "percent": "%", "points": "points", "years": "années", "months": "mois",
        "per mille": "‰", "codes": "codes", "FTE": "équivalents temps plein", "days": "jours", "actions": "actions",
        "claims": "sinistres", "enterprises": "entreprises", "per employee": "par salarié", "day": "date",
        "visits": "visites", "year": "année", "steps": "crans", "points per EUR": "points par EUR",
        "days per worker-year": "jours par travailleur-année", "rank": "rang", "hours": "heures",
    ]

    private static let needs = [
        "K1": Bilingual("l'entreprise de l'année", "the enterprise of the year"),
        "K2": Bilingual("son passé", "its past"), "K3": Bilingual("le portefeuille", "the portfolio"),
        "K4": Bilingual("une décision", "a decision"), "K5": Bilingual("un coût unitaire", "a unit cost"),
    ]
}
