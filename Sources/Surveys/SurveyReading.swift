import DelimitedText
import Fragility
import Intake

/// What reading one file of persons gave.
public struct SurveyReading: Sendable {
    /// What the descriptor says of the file.
    public let resource: Resource
    /// How the file is written.
    public let detected: DetectedForm
    /// The persons that it names, without their identities.
    public let file: PersonFile
    /// How the rows ended.
    public let tally: RowTally
    /// In the order of the file; none holds a value.
    public let rejections: [SurveyRejection]
    /// The line in the middle of which the file stops; nil where it is whole.
    public let cutLine: Int?
}
