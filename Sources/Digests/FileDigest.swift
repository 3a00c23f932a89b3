import Foundation

/// The size and the SHA-256 of a file, read once in pieces.
public struct FileDigest: Sendable, Hashable {
    public let bytes: Int
    public let sha256: String

    /// Nil when the file cannot be read.
    public init?(file path: String) {
        guard let handle = FileHandle(forReadingAtPath: path), let digest = SHA256() else { return nil }
        defer { try? handle.close() }
        var count = 0
        do {
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                digest.update([UInt8](piece))
                count += piece.count
            }
        } catch {
            return nil
        }
        bytes = count
        sha256 = digest.finish()
    }
}
