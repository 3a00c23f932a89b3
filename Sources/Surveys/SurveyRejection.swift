import Fragility
import Intake

/// A row of persons that was refused: where it stands and why. What it holds is never kept, since a fault may stand in an
/// identifier or in an answer.
public struct SurveyRejection: Sendable, Hashable {
    /// Path inside the folder.
    public let file: String
    /// Physical line on which the row starts.
    public let line: Int
    /// Name of the column; nil when the whole row is at fault.
    public let column: String?
    /// Why it was refused, without what the field holds.
    public let problem: SurveyProblem
}

/// Why a row is refused.
public enum SurveyProblem: Error, Sendable, Hashable {
    /// The row is wider or narrower than the header.
    case fieldCount(expected: Int, found: Int)
    /// No number of registration can be read.
    case nir(NIRProblem)
    /// No day of birth that a calendar holds.
    case notADate
    /// None of `1`, `2`, `H`, `M`, `F` and the words for them.
    case notASex
    /// None of the answers of the item.
    case notAnAnswer(accepted: [String])
    /// Neither oui nor non.
    case notYesOrNo
    /// No state of the health accompaniment.
    case notAState
    /// No degree of dependence from 1 to 6.
    case notAGIR
    /// A territory that the territories file does not have.
    case unknownTerritory
    /// A code that the declaration of the group does not have.
    case unknownCode
    /// The person has a questionnaire at an earlier line of the file.
    case duplicatedPerson(firstLine: Int)
    /// A number of a territory that is not one, or a code given twice.
    case notANumber
    /// The code of the territory stands above already.
    case repeatedTerritory
    /// OpenSSL made no digest of the identity: the row has no pseudonym.
    case noDigest
}
