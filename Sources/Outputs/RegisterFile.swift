import Glibc
import PrivateFiles

/// A file of lines that only grows, that only its owner can read, and that one run at a time holds.
public struct RegisterFile {
    private let file: PrivateFile
    /// As it was named.
    public var path: String { file.path }

    /// Opens the file, which is made where it is not there and `isWritten`, and holds it until the value goes.
    ///
    /// - Parameters:
    ///   - folders: those in which it must not stand, because they are handed on.
    ///   - isWritten: whether lines will be added; two runs that only read do not wait for each other.
    /// - Throws: `OutputError`: ``OutputError/notPrivate(_:)`` or ``OutputError/locked(path:)`` among others.
    public init(_ path: String, outside folders: [String], isWritten: Bool) throws(OutputError) {
        file = try Self.opened(path, outside: folders, isWritten: isWritten)
        guard flock(file.descriptor, (isWritten ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
            throw .locked(path: path)
        }
    }

    private static func opened(
        _ path: String, outside folders: [String], isWritten: Bool
    ) throws(OutputError) -> PrivateFile {
        do {
            return try PrivateFile(path, outside: folders, for: isWritten ? .adding : .reading)
        } catch .unreadable(_, let code) {
            throw isWritten ? .cannotCreate(path: path, errno: code) : .cannotRead(path: path, errno: code)
        } catch {
            throw .notPrivate(error)
        }
    }

    /// Its lines, in the order in which they were added.
    ///
    /// - Throws: ``OutputError/cutRegister(path:line:)`` where the last one was not written to its end.
    public func lines() throws(OutputError) -> [String] {
        let bytes: [UInt8]
        do {
            bytes = try file.bytes()
        } catch {
            throw .notPrivate(error)
        }
        let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        guard bytes.last.map({ $0 == 0x0A }) ?? true else { throw .cutRegister(path: path, line: lines.count) }
        return lines
    }

    /// Adds a line and waits until it is on the disk.
    public func add(_ line: String) throws(OutputError) {
        try WholeFile.append(Array((line + "\n").utf8), to: file.descriptor, path: path)
        if let error = SystemCalls.synchronise(file.descriptor) { throw .writeFailed(path: path, errno: error.code) }
    }
}
