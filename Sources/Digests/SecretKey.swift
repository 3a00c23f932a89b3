import Foundation
import Glibc

/// A secret key, read from a file that only its owner can read.
public struct SecretKey: Sendable {
    private let digest: HMACSHA256

    /// The least number of bytes: as many as the digest has.
    public static let minimumBytes = 32
    /// The least number of different bytes: fewer come from no source of chance.
    public static let minimumDifferent = 8

    /// Reads the key: all the bytes of the file but a line end after them.
    ///
    /// - Parameter folders: those in which it must not stand, because they are handed on.
    public init(file path: String, outside folders: [String] = []) throws(SecretKeyError) {
        for folder in folders where Self.holds(folder, path) { throw .inside(file: path, folder: folder) }
        // A pipe would make the program wait for whoever writes into it.
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .unreadable(file: path) }
        guard status.isRegularFile else { throw .notAFile(file: path) }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(file: path) }
        defer { try? handle.close() }
        // The open file is examined, not its name: nobody can put another in its place in between.
        try Self.checkPrivate(handle.fileDescriptor, file: path)
        var bytes = try Self.content(handle, file: path)
        while let last = bytes.last, [0x0A, 0x0D].contains(last) { bytes.removeLast() }
        try Self.checkStrong(bytes, file: path)
        self.init(bytes)
    }

    /// A key of chance, which nobody knows and which ends with the run.
    public static func passing() -> SecretKey {
        var random = SystemRandomNumberGenerator()
        return SecretKey((0..<minimumBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    }

    /// Whether the file stands below the folder, whatever links lead there.
    public static func holds(_ folder: String, _ path: String) -> Bool {
        func whole(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        return whole(path).hasPrefix(whole(folder) + "/")
    }

    private init(_ bytes: [UInt8]) { digest = HMACSHA256(key: bytes) }

    /// The 32 bytes of the keyed digest of `message`; nil when OpenSSL cannot make one.
    public func code(of message: [UInt8]) -> [UInt8]? { digest.code(of: message) }

    /// The keyed digest of a text, in 64 hexadecimal digits; nil when OpenSSL cannot make one.
    public func hexadecimal(of text: String) -> String? {
        code(of: Array(text.utf8))?.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private static func content(_ handle: FileHandle, file: String) throws(SecretKeyError) -> [UInt8] {
        do {
            return [UInt8](try handle.read(upToCount: 4096) ?? Data())
        } catch {
            throw .unreadable(file: file)
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

    private static func checkPrivate(_ descriptor: Int32, file: String) throws(SecretKeyError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(file: file) }
        guard status.isRegularFile else { throw .notAFile(file: file) }
        guard status.st_uid == geteuid() else { throw .notOwned(file: file) }
        guard status.st_mode & 0o077 == 0 else {
            throw .readableByOthers(file: file, mode: String(status.st_mode & 0o777, radix: 8))
        }
    }
}

/// Why a key is refused. Facts only; nothing of the key.
public enum SecretKeyError: Error, Sendable, Hashable {
    /// No such file, or one that cannot be read.
    case unreadable(file: String)
    /// The file stands in a folder of data or results, which goes from hand to hand.
    case inside(file: String, folder: String)
    /// A folder, a pipe or a device.
    case notAFile(file: String)
    /// The file holds nothing, or nothing but a line end.
    case empty(file: String)
    /// The file belongs to somebody else, who could have chosen the key.
    case notOwned(file: String)
    /// The group or others may read the file; `mode` is its permissions in octal.
    case readableByOthers(file: String, mode: String)
    /// Fewer bytes than the digest has.
    case tooShort(file: String, bytes: Int)
    /// So few different bytes that the key can be guessed.
    case tooFewDifferent(file: String, different: Int)
    /// The key is a block of so many bytes, again and again.
    case repeated(file: String, block: Int)
}

extension stat {
    fileprivate var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
