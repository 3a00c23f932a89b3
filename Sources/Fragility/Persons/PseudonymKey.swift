import Digests

/// The secret key of a project, which turns people into pseudonyms.
public struct PseudonymKey: Sendable {
    private let key: SecretKey
    /// Names the key without giving anything of it away: what manifests record.
    public let identifier: String

    /// Reads the key from a file that stands in none of `folders`.
    ///
    /// - Throws: `SecretKeyError` or ``PseudonymKeyError``.
    public init(file path: String, outside folders: [String] = []) throws {
        try self.init(SecretKey(file: path, outside: folders))
    }

    /// - Throws: ``PseudonymKeyError/noDigest`` where OpenSSL cannot make a digest.
    public init(_ key: SecretKey) throws(PseudonymKeyError) {
        guard let name = key.hexadecimal(of: "vigie key identifier") else { throw .noDigest }
        self.key = key
        identifier = String(name.prefix(8))
    }

    /// Whether it is the key that Vigie ships with its demonstration, which everybody has.
    public var isPublic: Bool { identifier == Self.publicIdentifier }

    /// Of `cle-publique.txt`.
    private static let publicIdentifier = "c56b1c96"

    /// The pseudonym of a person; nil when OpenSSL cannot make a digest.
    public func pseudonym(_ identity: Identity) -> Pseudonym? {
        key.code(of: identity.message).map(Pseudonym.init)
    }
}

/// Why a key gives no pseudonym. Facts only; nothing of the key.
public enum PseudonymKeyError: Error, Sendable, Hashable {
    /// OpenSSL cannot make a digest.
    case noDigest
    /// The key of the demonstration, which is public, where people are not made up.
    case isPublic
}
