import Foundation
import Fragility
import Quality

extension SurveyCheck {
    /// Nil when the folder declares no study of fragilities. Persons are distinguished within this run only: no key of the
    /// project is needed.
    init?(folder: String, home: InstalledData, options: ReadingOptions) throws {
        guard FileManager.default.fileExists(atPath: folder + "/" + FragilityDeclaration.fileName) else { return nil }
        self.init(try FragilityInput(folder: folder, key: try .passing(), home: home, options: options).survey)
    }
}
