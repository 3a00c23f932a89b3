import DelimitedText
import Fragility
import Intake

/// Why the files of a study of fragilities cannot be read. Facts only, and nothing of what identifies a person.
public enum SurveyError: Error, Sendable {
    /// The folder has neither questionnaires, nor signals, nor territories.
    case nothingToRead(folder: String)
    /// Files of persons are there, and no key to make pseudonyms.
    case noKey(resource: String)
    /// A column that every file of persons needs is not described.
    case missingColumn(descriptor: String, resource: String, holds: FragilityColumn)
    /// Two columns are described as holding the same thing.
    case repeatedColumn(descriptor: String, resource: String, holds: FragilityColumn, name: String?)
    case noInstrument(descriptor: String, resource: String)
    case unknownInstrument(descriptor: String, resource: String, instrument: String, known: [String])
    case noTool(descriptor: String, resource: String)
    case unknownTool(descriptor: String, resource: String, tool: String, known: [String])
    /// Two files of the same tool: which one counts is not decided here.
    case repeatedTool(descriptor: String, first: String, second: String, tool: String)
    /// A column is described as an item that the questionnaire does not have.
    case unknownItem(descriptor: String, resource: String, item: String, instrument: String)
    case missingItem(descriptor: String, resource: String, item: String, instrument: String)
    case unknownGroup(descriptor: String, resource: String, group: String)
    /// A column of indicators without a name, or that the declaration uses and no column holds.
    case missingIndicator(descriptor: String, name: String)
    case twoTerritoryFiles(descriptor: String, first: String, second: String)
    case tooManyTerritories(file: String, limit: Int)
    case tooManyRejects(file: String, rejected: Int, read: Int, limit: Double, first: SurveyRejection?)
    case intake(IntakeError)
}
