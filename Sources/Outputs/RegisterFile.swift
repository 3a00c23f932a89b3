import Digests
import Glibc

/// A file of lines that only grows, that only its owner can read, and that one run at a time holds.
public final class RegisterFile {
    /// As it was named.
    public let path: String
    private let descriptor: Int32

    /// Opens the file, which is made where it is not there and `isWritten`, and holds it until the value goes.
    ///
    /// - Parameters:
    ///   - folders: those in which it must not stand, because they are handed on.
    ///   - isWritten: whether lines will be added; two runs that only read do not wait for each other.
    /// - Throws: `OutputError`: ``OutputError/inside(path:folder:)``, ``OutputError/readableByOthers(path:mode:)`` or
    ///   ``OutputError/locked(path:)`` among others.
    public init(_ path: String, outside folders: [String], isWritten: Bool) throws(OutputError) {
        for folder in folders where SecretKey.holds(folder, path) { throw .inside(path: path, folder: folder) }
        self.path = path
        let flags = isWritten ? O_CREAT | O_RDWR | O_APPEND : O_RDONLY
        switch SystemCalls.open(path, flags: flags, mode: 0o600) {
        case .failure(let error):
            throw isWritten
                ? .cannotCreate(path: path, errno: error.code) : .cannotRead(path: path, errno: error.code)
        case .success(let opened): descriptor = opened
        }
        guard flock(descriptor, (isWritten ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else { throw .locked(path: path) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & 0o077 == 0 else {
            throw .readableByOthers(path: path, mode: String(status.st_mode & 0o777, radix: 8))
        }
    }

    /// Its lines, in the order in which they were added.
    ///
    /// - Throws: ``OutputError/cutRegister(path:line:)`` where the last one was not written to its end.
    public func lines() throws(OutputError) -> [String] {
        switch SystemCalls.contents(path) {
        case .failure(let error): throw .cannotRead(path: path, errno: error.code)
        case .success(let bytes):
            let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            guard bytes.last.map({ $0 == 0x0A }) ?? true else { throw .cutRegister(path: path, line: lines.count) }
            return lines
        }
    }

    /// Adds a line and waits until it is on the disk.
    public func add(_ line: String) throws(OutputError) {
        try WholeFile.append(Array((line + "\n").utf8), to: descriptor, path: path)
        if let error = SystemCalls.synchronise(descriptor) { throw .writeFailed(path: path, errno: error.code) }
    }

    deinit { close(descriptor) }
}
