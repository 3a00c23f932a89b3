import Dispatch
import Synchronization

/// Digests of files, made on other threads while the program reads them.
public final class PendingDigests: Sendable {
    private let found = Mutex<[String: FileDigest]>([:])
    private let work = DispatchGroup()

    /// No digest is asked for yet.
    public init() {}

    /// Waits until no thread of any digest runs: OpenSSL is taken down at the end of the program, and a thread that still
    /// used it would bring the program down in place of its exit status.
    public static func waitForAll() { DigestThreads.all.wait() }

    /// Starts to read a file for its digest.
    public func start(_ path: String) {
        let queue = DispatchQueue(label: "vigie.digests")
        DigestThreads.run(on: queue, in: work) { self.note(FileDigest(file: path), of: path) }
    }

    /// A digest of the bytes of a file that the program reads itself. Only where all were read has it a result.
    public func reading(_ path: String) -> ReadingDigest? {
        ReadingDigest(group: work) { self.note($0, of: path) }
    }

    private func note(_ digest: FileDigest?, of path: String) { found.withLock { $0[path] = digest } }

    /// The digests that are there already.
    var made: [String: FileDigest] { found.withLock { $0 } }

    /// The digest of a file, awaited where it was asked for, else made now; nil when the file cannot be read.
    public func digest(of path: String) -> FileDigest? {
        work.wait()
        return found.withLock { $0[path] } ?? FileDigest(file: path)
    }
}
