import Disclosure

extension StudyAttack {
    /// Why the table of that name is not examined in a report on persons; nil where it is.
    public static func reasonNotToExamine(_ table: String) -> NotExamined? {
        switch table {
        case "outils", "combinaisons", "concordance", "parcours", "sans-parcours", "couverture",
            "accompagnement-etapes",
            "accompagnement-issues":
            nil
        case "fichiers": .notTied
        case "territoires", "territoires-prioritaires", "composite-indicateurs", "accord-des-rangs": .noCount
        default: isOfQuestionnaireOrRight(table) ? nil : .unknown
        }
    }

    private static func isOfQuestionnaireOrRight(_ table: String) -> Bool {
        table.hasPrefix("recours-") || table.contains("-par-") || table.hasSuffix("-classes")
            || table.hasSuffix("-non-definis")
    }
}
