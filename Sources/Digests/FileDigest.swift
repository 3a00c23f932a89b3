import Glibc

/// The size and the SHA-256 of a file, read once in pieces.
public struct FileDigest: Sendable, Hashable {
    /// Length of the file.
    public let bytes: Int
    /// 64 hexadecimal digits in lower case (FIPS 180-4).
    public let sha256: String

    private static let pieceBytes = 1 << 18

    init(bytes: Int, sha256: String) { (self.bytes, self.sha256) = (bytes, sha256) }

    /// Nil when the file cannot be read.
    public init?(file path: String) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0, let digest = SHA256() else { return nil }
        defer { close(descriptor) }
        var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
        var count = 0
        while true {
            let found = unsafe piece.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if found < 0, errno == EINTR { continue }
            guard found >= 0 else { return nil }
            if found == 0 { break }
            digest.update(piece[..<found])
            count += found
        }
        bytes = count
        sha256 = digest.finish()
    }
}
