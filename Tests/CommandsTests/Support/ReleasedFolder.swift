import Foundation
import TestSupport

extension TestSupport.TemporaryFolder {
    /// Declares every resource of the descriptor released, as a person would.
    func declareReleased() throws {
        try edit { meaning in
            meaning["secrecy"] = "published"
            meaning["secrecyStatement"] = "Figures made up for a test"
        }
    }

    /// Changes the `vigie` object of every resource.
    func edit(_ change: (inout [String: Any]) -> Void) throws {
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
