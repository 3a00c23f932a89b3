import Foundation

extension Manifest {
    /// Reads the manifest of the report in a folder.
    public init(folder: String) throws(AuditError) {
        let path = folder + "/" + ReportFile.manifestName
        guard let data = FileManager.default.contents(atPath: path) else { throw .noManifest(path) }
        do {
            self = try JSONDecoder().decode(Manifest.self, from: data)
        } catch {
            throw .unreadableManifest(path, "\(error)")
        }
    }
}
