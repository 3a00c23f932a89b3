import Digests
import Foundation
import Glibc

/// The secret key of a project, read from a file that only its owner can read.
public struct PseudonymKey: Sendable {
    private let digest: HMACSHA256
    /// Names the key without giving anything of it away: what manifests record.
    public let identifier: String

    /// The least number of bytes: as many as the digest has.
    public static let minimumBytes = 32

    /// Reads the key: all the bytes of the file but a line end after them.
    public init(file path: String) throws(PseudonymKeyError) {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(file: path) }
        defer { try? handle.close() }
        // The open file is examined, not its name: nobody can put another in its place in between.
        try Self.checkPrivate(handle.fileDescriptor, file: path)
        guard let data = try? handle.read(upToCount: 4096) else { throw .unreadable(file: path) }
        var bytes = [UInt8](data)
        while let last = bytes.last, [0x0A, 0x0D].contains(last) { bytes.removeLast() }
        guard bytes.count >= Self.minimumBytes else { throw .tooShort(file: path, bytes: bytes.count) }
        digest = HMACSHA256(key: bytes)
        guard let name = digest.code(of: Array("vigie key identifier".utf8)) else { throw .noDigest }
        identifier = name.prefix(4).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// The pseudonym of a person; nil when OpenSSL cannot make a digest.
    public func pseudonym(_ identity: Identity) -> Pseudonym? {
        digest.code(of: identity.message).map(Pseudonym.init)
    }

    private static func checkPrivate(_ descriptor: Int32, file: String) throws(PseudonymKeyError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(file: file)
        }
        guard status.st_uid == geteuid() else { throw .notOwned(file: file) }
        guard status.st_mode & 0o077 == 0 else {
            throw .readableByOthers(file: file, mode: String(status.st_mode & 0o777, radix: 8))
        }
    }
}

/// Why a key is refused. Facts only; nothing of the key.
public enum PseudonymKeyError: Error, Sendable, Hashable {
    /// No such file, or not a regular one.
    case unreadable(file: String)
    case notOwned(file: String)
    /// The group or others may read the file; `mode` is its permissions in octal.
    case readableByOthers(file: String, mode: String)
    case tooShort(file: String, bytes: Int)
    case noDigest
}
