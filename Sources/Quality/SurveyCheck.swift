import Intake
import Messages
import Surveys

/// What `check` finds in the files of a study of fragilities: refused rows, by their place and never by what they hold.
public struct SurveyCheck {
    /// Refused rows in the order of the files and of their lines, then people who may be one; none holds a value.
    public let findings: [Finding]
    /// How the files were read.
    public let description: [String]
    /// Paths inside the folder of the files that were read.
    public let files: Set<String>

    /// Reads nothing: the rows were read already.
    public init(_ survey: SurveyFolder) {
        let refused = survey.readings.flatMap(\.rejections).map { rejection in
            Finding(
                kind: .refusedRow, file: rejection.file, line: rejection.line, column: rejection.column,
                text: SurveySentence.text(rejection))
        }
        findings = refused + NearPeople.doubts(survey).map(\.finding)
        let territories = survey.territoryReading.map { ($0.resource, $0.detected, $0.tally) }
        let readings = survey.readings.map { ($0.resource, $0.detected, $0.tally) } + (territories.map { [$0] } ?? [])
        description = readings.map { ReadingSentence.text($0.path, $1, $2) }
        files = Set(readings.map(\.0.path))
    }
}
