import Indicators
import Intake

/// Tables of a folder that nobody reads, though they lie beside those that are read: figures without them may be too low.
enum UnreadFiles {
    static func doubts(_ resources: [Resource], folder: String) -> [Doubt] {
        guard folder != Resource.standardInput else { return [] }
        return unnamed(resources, folder: folder).map(unnamed)
            + resources.filter { $0.vigie == nil }.map(\.file).map(withoutRole)
    }

    /// Texts (`.txt`) are left out: notes and keys are among them.
    private static func unnamed(_ resources: [Resource], folder: String) -> [String] {
        let named = Set(resources.map(\.path))
        let files = (try? FolderListing(folder: folder).files) ?? []
        return files.filter { !named.contains($0) && !FolderListing.isPlainText($0) }
    }

    private static func unnamed(_ file: String) -> Doubt {
        Doubt(
            kind: .unreadFile, file: file,
            text: Bilingual(
                "\(file) est dans le dossier et datapackage.json ne le nomme pas : ses lignes ne comptent pas",
                "\(file) lies in the folder and datapackage.json does not name it: its rows do not count; name it there, or "
                    + "move it elsewhere"))
    }

    private static func withoutRole(_ file: String) -> Doubt {
        Doubt(
            kind: .unreadFile, file: file,
            text: Bilingual(
                "\(file) n'a pas de rôle dans datapackage.json : ses lignes ne comptent pas",
                "\(file) has no role in datapackage.json: its rows do not count; complete \"vigie\".\"role\", as vigie init "
                    + "says"))
    }
}
