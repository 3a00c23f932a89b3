import Dispatch
import Synchronization

/// Digests of files, made on other threads while the program reads them.
public final class PendingDigests: Sendable {
    private let found = Mutex<[String: FileDigest]>([:])
    private let work = DispatchGroup()

    public init() {}

    /// Starts to read a file for its digest.
    public func start(_ path: String) {
        DispatchQueue(label: "vigie.digests").async(group: work) { self.note(FileDigest(file: path), of: path) }
    }

    /// A digest of the bytes of a file that the program reads itself. Only where all were read has it a result.
    public func reading(_ path: String) -> ReadingDigest? {
        ReadingDigest(group: work) { self.note($0, of: path) }
    }

    private func note(_ digest: FileDigest?, of path: String) { found.withLock { $0[path] = digest } }

    /// The digest of a file, awaited where it was asked for, else made now; nil when the file cannot be read.
    public func digest(of path: String) -> FileDigest? {
        work.wait()
        return found.withLock { $0[path] } ?? FileDigest(file: path)
    }
}
