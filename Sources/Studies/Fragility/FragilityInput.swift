import Declarations
import Fragility
import Intake
import Messages
import Surveys

/// The folder of a study, read.
package struct FragilityInput {
    let reader: FolderReader
    let survey: SurveyFolder
    /// Names the key without giving anything of it away; nil without persons.
    let keyIdentifier: String?

    package init(folder: String, key secret: PseudonymKey?, home: InstalledData, options: ReadingOptions) throws {
        reader = try FolderReader(folder: folder, home: home, options: options)
        let declaration = try FragilityDeclaration.read(folder: folder)
        let epices = try EPICES.questionnaire(try home.instruments.parameter(EPICES.code), year: declaration.day.year)
        survey = try SurveyFolder(reader, declaration: declaration, epices: epices, key: secret)
        keyIdentifier = survey.readings.isEmpty ? nil : secret?.identifier
    }

    /// What a reader of the figures must know and could miss.
    var warnings: [String] {
        survey.readings.flatMap { reading -> [String] in
            let file = reading.resource.path
            var lines: [String] = []
            if reading.tally.read == 0 { lines.append("\(file): a header and no row") }
            if let first = reading.rejections.first {
                lines.append(
                    "\(file): \(reading.tally.rejected) of \(reading.tally.read) rows refused; first: "
                        + SurveySentence.text(first))
            }
            return lines
        }
    }
}
