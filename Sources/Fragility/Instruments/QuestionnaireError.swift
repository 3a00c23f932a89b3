import Declarations

/// Why the declared table of a questionnaire cannot be used. Facts only; `file` is the table.
public enum QuestionnaireError: Error, Sendable, Hashable {
    /// No such file, or it is not of the declared form.
    case file(DeclarationError)
    /// The path leaves the folder whose declaration gives it.
    case unsafePath(file: String)
    /// The table does not say where its points come from.
    case noSource(file: String)
    /// The table does not say of which edition it is.
    case noVersion(file: String)
    /// The table has no question.
    case noItems(file: String)
    /// A scored answer without points: a template left to fill.
    case noPoints(file: String, item: String, answer: String)
    /// More decimals than the table keeps.
    case tooManyDecimals(file: String, place: String, value: Double, decimals: Int)
    /// Two items have one code.
    case repeatedItem(file: String, item: String)
    /// Two answers of an item are written alike.
    case repeatedAnswer(file: String, item: String, answer: String)
    /// An item without any answer.
    case noAnswers(file: String, item: String)
    /// The bounds of the classes do not rise, or the lowest possible score is under the first.
    case classesOutOfOrder(file: String)
    /// The sums of points leave the declared interval, or the interval has no width.
    case scaleTooNarrow(file: String)
    /// The minimum of an interval of ages or of points stands above its maximum.
    case emptyInterval(file: String, place: String)
}
