import Indicators
import Intake
import Words

/// Tables of a folder that nobody reads, though they lie beside those that are read: figures without them may be too low.
public enum UnreadFiles {
    /// - Parameter layouts: asked for only where a file may lack a column of one.
    public static func doubts(
        _ resources: [Resource], folder: String, layouts: () throws -> LayoutCatalogue
    ) throws -> [Doubt] {
        guard folder != Resource.standardInput else { return [] }
        let idle = resources.filter { $0.vigie == nil }
        let layouts = idle.isEmpty ? nil : try layouts()
        return unnamed(resources, folder: folder).map(unnamed)
            + idle.map { withoutRole($0.file, layouts?.nearest($0.schema.fields.map(\.name), evidence: [$0.file])) }
    }

    /// Texts (`.txt`) are left out: notes and keys are among them.
    private static func unnamed(_ resources: [Resource], folder: String) -> [String] {
        let named = Set(resources.map(\.path))
        let files = (try? FolderListing(folder: folder).files) ?? []
        return files.filter { !named.contains($0) && !FolderListing.isPlainText($0) }
    }

    private static func unnamed(_ file: String) -> Doubt {
        doubt(
            file, french: "est dans le dossier et datapackage.json ne le nomme pas",
            english: "is in the folder, but datapackage.json does not name it",
            remedy: "name it there, or move it elsewhere")
    }

    /// A file that lacks a column of a usual layout has no role either.
    private static func withoutRole(_ file: String, _ near: NearLayout?) -> Doubt {
        let hint = near.map(hint)
        return doubt(
            file, french: "n'a pas de rôle dans datapackage.json" + (hint?.french ?? ""),
            english: "has no role in datapackage.json" + (hint?.english ?? ""),
            remedy: "complete \"vigie\".\"role\", as vigie init says")
    }

    private static func hint(_ near: NearLayout) -> Bilingual {
        let (name, lacking) = (near.layout.name, near.missing.joined(separator: ", "))
        return Bilingual(
            " (la disposition la plus proche, \(name), demande aussi : \(lacking))",
            " (the nearest layout, \(name), also requires: \(lacking))")
    }

    private static func doubt(_ file: String, french: String, english: String, remedy: String) -> Doubt {
        Doubt(
            kind: .unreadFile, file: file,
            text: Bilingual(
                "\(file) \(french) : ses lignes ne comptent pas",
                "\(file) \(english): its rows do not count; \(remedy)"))
    }
}
