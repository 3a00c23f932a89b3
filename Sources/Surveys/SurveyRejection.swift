import Fragility
import Intake

/// A row of persons that was refused: where it stands and why. What it holds is never kept, since a fault may stand in an
/// identifier or in an answer.
public struct SurveyRejection: Sendable, Hashable {
    public let file: String
    /// Physical line on which the row starts.
    public let line: Int
    /// Name of the column; nil when the whole row is at fault.
    public let column: String?
    public let problem: SurveyProblem
}

/// Why a row is refused.
public enum SurveyProblem: Error, Sendable, Hashable {
    case fieldCount(expected: Int, found: Int)
    case nir(NIRProblem)
    case notADate
    case notASex
    /// None of the answers of the item.
    case notAnAnswer(accepted: [String])
    case notYesOrNo
    case notAState
    case notAGIR
    /// A territory that the territories file does not have.
    case unknownTerritory
    /// A code that the declaration of the group does not have.
    case unknownCode
    /// The person has a questionnaire at an earlier line of the file.
    case duplicatedPerson(firstLine: Int)
    /// A number of a territory that is not one, or a code given twice.
    case notANumber
    case repeatedTerritory
    case noDigest
}
