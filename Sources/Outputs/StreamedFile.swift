import Glibc

/// A file that is too large for memory, written piece by piece and closed with the value.
///
/// Unlike ``WholeFile`` it does not wait for the disk: what is written so can be made again.
public struct StreamedFile: ~Copyable {
    private let path: String
    private let descriptor: Int32

    static func created(_ path: String) throws(OutputError) -> StreamedFile {
        switch SystemCalls.open(path, flags: O_CREAT | O_WRONLY | O_TRUNC) {
        case .failure(let error): throw .cannotCreate(path: path, errno: error.code)
        case .success(let descriptor): return StreamedFile(path: path, descriptor: descriptor)
        }
    }

    /// Writes at the end.
    ///
    /// - Throws: ``OutputError/writeFailed(path:errno:)``, or ``OutputError/interrupted(signal:)``.
    public func append(_ bytes: [UInt8]) throws(OutputError) {
        try HeldSignals.check()
        try WholeFile.append(bytes, to: descriptor, path: path)
    }

    deinit { close(descriptor) }
}
