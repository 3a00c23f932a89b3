import PrivateFiles

/// A secret key, read from a file that only its owner can read.
public struct SecretKey: Sendable {
    private let digest: HMACSHA256

    /// The least number of bytes: as many as the digest has.
    public static let minimumBytes = 32
    /// The least number of different bytes: fewer come from no source of chance.
    public static let minimumDifferent = 8

    /// The most bytes that are read of a file.
    private static let maximumBytes = 4096

    /// Reads the key: all the bytes of the file but a line end after them.
    ///
    /// - Parameter folders: those in which it must not stand, because they are handed on.
    public init(file path: String, outside folders: [String] = []) throws(SecretKeyError) {
        var bytes = try Self.content(path, outside: folders)
        while let last = bytes.last, [0x0A, 0x0D].contains(last) { bytes.removeLast() }
        try Self.checkStrong(bytes, file: path)
        self.init(bytes)
    }

    /// A key of chance, which nobody knows and which ends with the run.
    public static func passing() -> SecretKey {
        var random = SystemRandomNumberGenerator()
        return SecretKey((0..<minimumBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }

    private init(_ bytes: [UInt8]) { digest = HMACSHA256(key: bytes) }

    /// The 32 bytes of the keyed digest of `message`; nil when OpenSSL cannot make one.
    public func code(of message: [UInt8]) -> [UInt8]? { digest.code(of: message) }

    /// The keyed digest of a text, in 64 hexadecimal digits; nil when OpenSSL cannot make one.
    public func hexadecimal(of text: String) -> String? {
        code(of: Array(text.utf8))?.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private static func content(_ path: String, outside folders: [String]) throws(SecretKeyError) -> [UInt8] {
        do {
            return try PrivateFile(path, outside: folders).bytes(atMost: maximumBytes)
        } catch {
            throw .file(error)
        }
    }

    /// Whether the bytes could come from a source of chance: 64 hexadecimal digits have fewer than eight different ones, or
    /// repeat themselves, less than once in 10¹².
    private static func checkStrong(_ bytes: [UInt8], file: String) throws(SecretKeyError) {
        if bytes.isEmpty { throw .empty(file: file) }
        guard bytes.count >= minimumBytes else { throw .tooShort(file: file, bytes: bytes.count) }
        let different = Set(bytes).count
        guard different >= minimumDifferent else { throw .tooFewDifferent(file: file, different: different) }
        for block in minimumDifferent..<minimumBytes where zip(bytes, bytes.dropFirst(block)).allSatisfy(==) {
            throw .repeated(file: file, block: block)
        }
    }
}

/// Why a key is refused. Facts only; nothing of the key.
public enum SecretKeyError: Error, Sendable, Hashable {
    /// The file is not private, or cannot be read.
    case file(PrivateFileError)
    /// The file holds nothing, or nothing but a line end.
    case empty(file: String)
    /// Fewer bytes than the digest has.
    case tooShort(file: String, bytes: Int)
    /// So few different bytes that the key can be guessed.
    case tooFewDifferent(file: String, different: Int)
    /// The key is a block of so many bytes, again and again.
    case repeated(file: String, block: Int)
}
