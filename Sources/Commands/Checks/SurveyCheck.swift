import Foundation
import Fragility
import Intake
import Messages
import Surveys

/// What `check` finds in the files of a study of fragilities: refused rows, by their place and never by what they hold.
struct SurveyCheck {
    let findings: [Finding]
    /// How the files were read.
    let description: [String]
    let files: Set<String>
    /// Whether other commands read no file of the folder.
    let isAlone: Bool

    /// Nil when the folder declares no study; `-` is never one.
    init?(folder: String, home: Home, options: ReadingOptions) throws {
        let declaration = folder + "/" + FragilityDeclaration.fileName
        guard folder != Resource.standardInput, FileManager.default.fileExists(atPath: declaration) else { return nil }
        // Persons are told apart within this run only: no key of the project is needed.
        let input = try FragilityInput(folder: folder, key: try .passing(), home: home, options: options)
        let survey = input.survey
        findings = survey.readings.flatMap(\.rejections).map { rejection in
            Finding(
                kind: .refusedRow, file: rejection.file, line: rejection.line, column: rejection.column,
                message: SurveySentence.text(rejection))
        }
        let territories = survey.territoryReading.map { ($0.resource, $0.detected, $0.tally) }
        let readings = survey.readings.map { ($0.resource, $0.detected, $0.tally) } + (territories.map { [$0] } ?? [])
        description = readings.map { ReadingSentence.text($0.path, $1, $2) }
        files = Set(readings.map(\.0.path))
        isAlone = input.reader.readResources.isEmpty
    }
}
