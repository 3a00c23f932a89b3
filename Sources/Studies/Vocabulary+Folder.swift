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
        let meaning = try DescriptorFile.read(folder: folder, dimensions: shipped.dimensions).vigie
        self = try meaning.map(shipped.adding) ?? shipped
    }

    /// The same with the words of a folder.
    func adding(_ meaning: PackageMeaning) throws(DeclarationError) -> Vocabulary {
        let known = adding(meaning.dimensions ?? [])
        return try meaning.indicators.map { (own) throws(DeclarationError) in
            try known.adding(own.decoded(as: [IndicatorSheet].self))
        } ?? known
    }
}
