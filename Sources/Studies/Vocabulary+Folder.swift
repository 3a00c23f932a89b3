import Declarations
import Foundation
import Indicators
import Intake

extension Vocabulary {
    /// The words that are shipped, and those that the descriptor of a folder adds, where it has one.
    package init(_ home: InstalledData, folder: String) throws {
        let shipped = try Vocabulary(home)
        guard FileManager.default.fileExists(atPath: folder + "/" + DataPackage.fileName) else {
            self = shipped
            return
        }
        let own = try DescriptorFile.read(folder: folder, dimensions: shipped.dimensions).vigie
        let known = shipped.adding(own?.dimensions ?? [])
        self = try own?.indicators.map { try known.adding($0.decoded(as: [IndicatorSheet].self)) } ?? known
    }
}
