import Declarations
import Disclosure
import Fragility
import Intake
import Messages
import Quality
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
        if secret?.isPublic ?? false, !reader.package.isDemonstration { throw PseudonymKeyError.isPublic }
        survey = try SurveyFolder(reader, declaration: declaration, epices: epices, key: secret)
        keyIdentifier = survey.readings.isEmpty ? nil : secret?.identifier
    }

    /// What a reader of the figures must know and could miss.
    ///
    /// - Parameter rounding: how rows of files of persons are told; nil where these were released before.
    func warnings(_ rounding: RowRounding?) -> [String] {
        objections(rounding) + (survey.hasUnexplainedPairs ? [] : NearPeople.cautions(survey).map(\.english))
    }

    /// Those that speak against the data: that some people are twins does not.
    func objections(_ rounding: RowRounding?) -> [String] {
        refusals(rounding) + (survey.hasUnexplainedPairs ? NearPeople.cautions(survey).map(\.english) : [])
    }

    private func refusals(_ rounding: RowRounding?) -> [String] {
        survey.readings.flatMap { reading -> [String] in
            let file = reading.resource.path
            var lines: [String] = []
            if reading.tally.read == 0 { lines.append("\(file): a header and no row") }
            if let rounding, reading.tally.rejected > 0 {
                lines.append(
                    RefusedRowsSentence.text(
                        file, refused: reading.tally.rejected, of: reading.tally.read, rounding: rounding
                    ).english)
            } else if let first = reading.rejections.first {
                lines.append(
                    "\(file): \(reading.tally.rejected) of \(reading.tally.read) rows refused; first: "
                        + SurveySentence.text(first).english)
            }
            return lines
        }
    }
}

extension DataPackage {
    /// Whether the folder is the demonstration that Vigie ships: its people are declared made up, and its other files published.
    fileprivate var isDemonstration: Bool {
        name == "demonstration-fragilites"
            && resources.allSatisfy { $0.isSynthetic || $0.vigie?.secrecy == .published }
    }
}
