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
public enum SurveyProblem: DescribedRowProblem, Hashable {
    /// The row is wider or narrower than the header.
    case fieldCount(expected: Int, found: Int)
    /// A field holds whole rows, which quotes made one.
    case swallowed
    /// A part of the identity is empty or declared missing.
    case noIdentity
    /// No number of registration can be read.
    case nir(NIRProblem)
    /// The parts of the identity contradict one another, or the day of the study.
    case identity(IdentityFault)
    /// An earlier row has the number of registration, with another day of birth.
    case otherBirth(SurveyPlace)
    /// No day of birth that a calendar holds.
    case notADate
    /// None of `1`, `2`, `H`, `M`, `F` and the words for them.
    case notASex
    /// None of the answers of the item.
    case notAnAnswer(accepted: [String])
    /// None of oui, o, 1, vrai, true, yes, y, ja and their contraries.
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
    /// A field of a territory holds no number of the kind that is expected.
    case number(RowProblem)
    /// The code of the territory stands above already.
    case repeatedTerritory
    /// OpenSSL made no digest of the identity: the row has no pseudonym.
    case noDigest
}
