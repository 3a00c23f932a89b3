import Declarations
import Facts

extension Manifest {
    /// Reads the manifest of the report in a folder.
    init(folder: String) throws(AuditError) {
        let path = folder + "/" + ReportFile.manifestName
        do {
            try self.init(DeclaredFile(path: path))
        } catch  where error.fault == .notFound {
            throw .noManifest(path)
        } catch {
            throw .unreadableManifest(error)
        }
    }

    /// Reads the bytes of a manifest, which messages call `file`: a key that this form does not know is an error, unless the
    /// manifest says that it is of an earlier one.
    public init(bytes: [UInt8], file: String) throws(DeclarationError) {
        try self.init(DeclaredFile(bytes: bytes, name: file))
    }

    private init(_ file: DeclaredFile) throws(DeclarationError) {
        let form: Form = try file.decoded(admitsUnknownKeys: true)
        // An indicator of the folder may be about a dimension of its own.
        self = try file.decoded(
            admitsUnknownKeys: form.format ?? 1 < Self.currentFormat,
            knowing: [.dimensions: Dimensions.shipped.adding(form.dimensions ?? [])])
    }

    private struct Form: Decodable {
        let format: Int?
        let dimensions: [DimensionDefinition]?
    }
}
