import Disclosure

extension ComparisonAttack {
    /// Why the table of that name is not examined in a comparison of unreleased enterprises; nil where it is.
    public static func reasonNotToExamine(_ table: String) -> NotExamined? {
        if PrintedLines.reads(table) { return nil }
        return unexamined.first { table == $0.table || table.hasPrefix($0.table + "-") }?.reason ?? .unknown
    }

    /// Tables that tell of no line of another; one measure of them may be printed alone, its name after that of the table.
    private static let unexamined: [(table: String, reason: NotExamined)] = [
        ("ancres", .notTied), ("credibilite", .noCount), ("cout-sinistre", .publicFigures),
        ("volatilite", .publicFigures), ("delais", .publicFigures), ("retour", .publicFigures),
    ]
}
