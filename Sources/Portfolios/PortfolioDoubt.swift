import Schemes

/// Values of a portfolio that are read as they stand, and that somebody should look at.
public struct PortfolioDoubt: Sendable, Hashable {
    /// What somebody should look at.
    public enum Problem: Sendable, Hashable {
        /// No scheme gives an aid for this kind of action.
        case unknownKind
        /// No scheme has this ceiling of aids.
        case unknownRegime
        /// No table of a scheme has this code; the name is that of the code: `ctn`, `code_risque`.
        case unknownCode(String)
        /// No scheme asks for a fact, series or code of this name: that of the descriptor.
        case unreadName
        /// A year without employees, or without payroll: no rate means anything.
        case zero
        /// The headcount is empty: unknown, and not zero.
        case unknownHeadcount
        /// A payroll that cannot be that of the employees of the row.
        case payroll(ImplausiblePayroll)
        /// A SIRET or SIREN that has not its `digits`.
        case identifierLength(digits: Int)
        /// A SIRET or SIREN, of `digits`, whose key is wrong.
        case identifierKey(digits: Int)
        /// Another row has the identifier `of` an enterprise: the same number with other zeros before it.
        case otherLeadingZeros(of: String)
        /// The enterprise has earlier rows, and none for the year before.
        case missingYearBefore
        /// A claim of a year after the last of the portfolio.
        case lateClaim
        /// A claim that appears twice: by its number, else in all its columns.
        case repeatedClaim(hasNumber: Bool)
        /// An action or an aid that appears twice, in all its columns.
        case repeatedRow
        /// The file ends without a line end: its last row may be cut.
        case unended

        /// Whether rows of other values are reported with the first, as one fault of the file.
        var isOfTheFile: Bool {
            switch self {
            case .payroll, .identifierLength, .identifierKey, .repeatedClaim, .repeatedRow, .missingYearBefore,
                .lateClaim, .unended:
                true
            case .unknownKind, .unknownRegime, .unknownCode, .unreadName, .zero, .unknownHeadcount, .otherLeadingZeros:
                false
            }
        }
    }

    /// Path inside the folder.
    public let file: String
    /// As the header writes it.
    public let column: String
    /// As the file writes it.
    public let value: String
    /// What is doubtful in the value.
    public let problem: Problem

    /// What the doubt is reported with.
    var key: PortfolioDoubt {
        problem.isOfTheFile ? PortfolioDoubt(file: file, column: column, value: "", problem: problem) : self
    }
}
