import Digests

/// A file by its name, its length and its digest.
public struct FileRecord: Codable, Sendable, Hashable {
    /// Path below the folder of the report, or a name for a file of another folder.
    public let name: String
    /// Length of the file.
    public let bytes: Int
    /// 64 hexadecimal digits in lower case.
    public let sha256: String

    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes.count
        sha256 = SHA256.hexadecimal(bytes) ?? ""
    }

    /// A file of the disk, under the name by which the manifest tells it.
    public init(_ name: String, path: String) throws(ReportError) {
        guard let digest = FileDigest(file: path) else { throw .unreadable(file: path) }
        self.name = name
        bytes = digest.bytes
        sha256 = digest.sha256
    }
}
