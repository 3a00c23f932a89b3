import Declarations

extension Manifest {
    /// Reads the manifest of the report in a folder.
    init(folder: String) throws(AuditError) {
        let path = folder + "/" + ReportFile.manifestName
        do {
            self = try DeclaredFile(path: path).decoded()
        } catch  where error.fault == .notFound {
            throw .noManifest(path)
        } catch {
            throw .unreadableManifest(error)
        }
    }

    /// Reads the bytes of a manifest, which messages call `file`: one of another version, with keys that this one does not
    /// know, is an error.
    public init(bytes: [UInt8], file: String) throws(DeclarationError) {
        self = try DeclaredFile(bytes: bytes, name: file).decoded()
    }
}
