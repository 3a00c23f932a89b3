import Fragility
import Intake

/// Why the files of a study of fragilities cannot be read. Facts only, and nothing of what identifies a person.
public enum SurveyError: Error, Sendable {
    /// The folder has neither questionnaires, nor signals, nor territories.
    case nothingToRead(folder: String)
    /// Files of persons are there, and no key to make pseudonyms.
    case noKey(resource: String)
    /// The description of a file of persons does not say what is needed, or says what is not there.
    case description(descriptor: String, resource: String, fault: DescriptionFault)
    /// Two files of the same tool: which one counts is not decided here.
    case repeatedTool(descriptor: String, first: String, second: String, tool: String)
    /// A column of indicators without a name, or that the declaration uses and no column holds.
    case missingIndicator(descriptor: String, name: String)
    /// Two resources describe territories: which one counts is not decided here.
    case twoTerritoryFiles(descriptor: String, first: String, second: String)
    /// More territories than `limit`.
    case tooManyTerritories(file: String, limit: Int)
    /// The share of refused rows is above the limit, from 0 to 1.
    case tooManyRejects(file: String, rejected: Int, read: Int, limit: Double, first: SurveyRejection?)
    /// What is wrong with the description of one file of persons.
    public enum DescriptionFault: Sendable, Hashable {
        /// A column that every file of persons needs is not described.
        case missingColumn(holds: FragilityColumn)
        /// Two columns are described as holding the same thing.
        case repeatedColumn(holds: FragilityColumn, name: String?)
        /// Questionnaires without the name of the instrument that scores them.
        case noInstrument
        /// No instrument has the name; `known` are declared or built in.
        case unknownInstrument(String, known: [String])
        /// Neither the resource nor its instrument names a tool.
        case noTool
        /// The study declares no such tool; `known` are its own.
        case unknownTool(String, known: [String])
        /// A column is described as an item that the questionnaire does not have.
        case unknownItem(String, instrument: String)
        /// No column is described as an item that the questionnaire scores.
        case missingItem(String, instrument: String)
        /// A column is described as codes of territories, which no file of the folder declares.
        case noTerritories(String)
        /// A column is described as a group that the study does not declare.
        case unknownGroup(String)
    }
}
