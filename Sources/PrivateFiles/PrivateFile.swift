import Glibc

/// An open file that only its owner can read, and that stands in no folder that is handed on: a key, a register.
public final class PrivateFile {
    /// As it was named.
    public let path: String
    /// Of the open file, until the value goes.
    public let descriptor: Int32

    /// What a file is opened for.
    public enum Use: Sendable {
        /// It must be there.
        case reading
        /// It is made where it is not there, and only grows.
        case adding
    }

    /// - Parameter folders: those in which it must not stand, because they are handed on.
    public init(_ path: String, outside folders: [String] = [], for use: Use = .reading) throws(PrivateFileError) {
        for folder in folders where Place(folder).holds(Place(path)) { throw .inside(file: path, folder: folder) }
        self.path = path
        let flags = use == .reading ? O_RDONLY : O_CREAT | O_RDWR | O_APPEND
        // A pipe would make the program wait for whoever writes into it.
        let opened = unsafe open(path, flags | O_NONBLOCK | O_CLOEXEC, 0o600)
        guard opened >= 0 else {
            throw errno == EISDIR ? .notAFile(file: path) : .unreadable(file: path, errno: errno)
        }
        descriptor = opened
        try check()
    }

    /// The open file is examined, not its name: nobody can put another in its place in between.
    private func check() throws(PrivateFileError) {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(file: path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(file: path) }
        guard status.st_uid == geteuid() else { throw .notOwned(file: path) }
        guard status.st_mode & 0o077 == 0 else {
            throw .readableByOthers(file: path, mode: String(status.st_mode & 0o777, radix: 8))
        }
    }

    /// Its bytes from the first one on, whatever was read before.
    public func bytes(atMost limit: Int = .max) throws(PrivateFileError) -> [UInt8] {
        var (bytes, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while bytes.count < limit {
            let count = unsafe piece.withUnsafeMutableBytes {
                unsafe pread(descriptor, $0.baseAddress, min($0.count, limit - bytes.count), bytes.count)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw .unreadable(file: path, errno: errno) }
            if count == 0 { break }
            bytes += piece[..<count]
        }
        return bytes
    }

    deinit { close(descriptor) }
}

/// Why a file is not private, or cannot be read. Facts only; nothing of what it holds.
public enum PrivateFileError: Error, Sendable, Hashable {
    /// The file stands in a folder of data or results, which goes from hand to hand.
    case inside(file: String, folder: String)
    /// No such file, or one that cannot be opened or read; `errno` is the system's reason.
    case unreadable(file: String, errno: Int32)
    /// A folder, a pipe or a device.
    case notAFile(file: String)
    /// The file belongs to somebody else, who could have chosen what it holds.
    case notOwned(file: String)
    /// The group or others may read the file; `mode` is its permissions in octal.
    case readableByOthers(file: String, mode: String)
}
