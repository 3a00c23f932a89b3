import Declarations

/// What is wrong with the files of published figures or with the findings on them.
public enum AnchorError: Error, Sendable, Hashable {
    /// A column that the file of figures must have.
    case missingColumn(file: String, column: String)
    /// A cell that does not hold what its column wants; `record` counts the header as 1.
    case badCell(file: String, record: Int, column: String, value: String, expected: String)
    /// Two figures bear one name; `record` is the second, the header being 1.
    case repeatedIdentifier(file: String, record: Int, identifier: String)
    /// The file of findings is not of the declared form.
    case findings(DeclarationError)
    /// A calculation names a figure that the file of figures lacks.
    case unknownFigure(file: String, finding: String, name: String, nearest: String?)
    /// A calculation divides by zero.
    case divisionByZero(file: String, finding: String)
    /// What a finding says of a figure is no longer what the calculation gives.
    case verdictChanged(file: String, finding: String, declared: Bool, printed: Double, computed: Double)
}
