/// Why an audit does not examine a table of a report.
public enum NotExamined: Sendable, Hashable, CaseIterable {
    /// Every file behind it was released before: nothing is hidden in it.
    case released
    /// Published figures, or public cases under each law: it tells of no unit of the files.
    case publicFigures
    /// Ranks, coefficients, means: none of its figures gives a count or an amount back.
    case noCount
    /// The audit ties its figures to none of another table.
    case notTied
    /// No study of Vigie prints it from files that were never released: nobody knows what it tells.
    case unknown
}
