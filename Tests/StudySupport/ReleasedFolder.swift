import Declarations
import DelimitedText
import Foundation
import Intake
import TestSupport

extension TestSupport.TemporaryFolder {
    /// Writes the descriptor that recognition drafts.
    package func describe() throws {
        let layouts = try InstalledData(path: Project.root).layouts()
        let resources = try layouts.recognise(folder: path, forcing: TextFormOverrides()).map(\.resource)
        try DescriptorFile.write(DataPackage(name: "test", resources: resources), to: path + "/" + DataPackage.fileName)
    }

    /// Declares every resource of the descriptor released, as a person would.
    package func declareReleased() throws {
        try edit { meaning in
            meaning["secrecy"] = "published"
            meaning["secrecyStatement"] = "Figures made up for a test"
        }
    }

    /// Changes the `vigie` object of every resource.
    package func edit(_ change: (inout [String: Any]) -> Void) throws {
        let file = URL(fileURLWithPath: path + "/datapackage.json")
        var package = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
        let resources = package["resources"] as? [[String: Any]] ?? []
        package["resources"] = resources.map { resource in
            var (edited, meaning) = (resource, resource["vigie"] as? [String: Any] ?? [:])
            change(&meaning)
            edited["vigie"] = meaning
            return edited
        }
        try JSONSerialization.data(withJSONObject: package, options: .sortedKeys).write(to: file)
    }
}
