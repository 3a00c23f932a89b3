import Disclosure

extension ComparisonAttack {
    /// Why the table of that name is not examined in a comparison of unreleased enterprises; nil where it is.
    public static func reasonNotToExamine(_ table: String) -> NotExamined? {
        if PrintedLines.reads(table) { return nil }
        return unexamined.first { table == $0.table || table.hasPrefix($0.table + "-") }?.reason ?? .unknown
    }

    /// The measure of a figure of an examined table, where no sum and no ratio of the attacker has a place for it; nil where one
    /// has.
    public static func unknownMeasure(_ figure: PrintedFigure) -> String? {
        if PrintedLines.isAcross(figure.table) { return nil }
        let known =
            switch figure.table {
            case _ where figure.table.hasPrefix("portefeuille"): population
            case "credibilite-secteurs": credibility
            default: results
            }
        return known.contains(figure.measure) ? nil : figure.measure
    }

    private static let population: Set<String> = [
        "entreprises", "salaries", "masse-salariale", "cotisations", "inconnues",
    ]
    /// Rates of several years, which no other table has a part of.
    private static let credibility: Set<String> = ["entreprises", "frequence", "demi-poids", "a-75-salaries"]
    private static let results: Set<String> = [
        "accorde", "attendu", "base", "consommation", "demande", "depense", "ecart", "eligibles", "entreprises",
        "enveloppe",
        "gagnants", "gains", "inchanges", "indecis", "laissees", "montant", "moyenne", "par-entreprise", "par-salarie",
        "part", "part-cotisations", "part-eligibles", "part-masse-salariale", "part-montant", "part-servie", "perdants",
        "pertes", "refusees", "reste", "sans-reponse", "solde", "total",
    ]

    /// Tables that tell of no line of another; one measure of them may be printed alone, its name after that of the table.
    private static let unexamined: [(table: String, reason: NotExamined)] = [
        ("ancres", .notTied), ("credibilite", .noCount), ("cout-sinistre", .publicFigures),
        ("volatilite", .publicFigures), ("delais", .publicFigures), ("retour", .publicFigures),
    ]
}
