import Dispatch
import Synchronization

/// Digests of files, made on another thread while the program reads them.
public final class PendingDigests: Sendable {
    private let found = Mutex<[String: FileDigest]>([:])
    private let work = DispatchGroup()

    /// Starts with the first of `paths`; the others follow.
    public init(files paths: [String]) {
        guard !paths.isEmpty else { return }
        DispatchQueue(label: "vigie.digests").async(group: work) { [self] in
            for path in paths { note(FileDigest(file: path), of: path) }
        }
    }

    private func note(_ digest: FileDigest?, of path: String) { found.withLock { $0[path] = digest } }

    /// The digest of a file, awaited where it was asked for, else made now; nil when the file cannot be read.
    public func digest(of path: String) -> FileDigest? {
        work.wait()
        return found.withLock { $0[path] } ?? FileDigest(file: path)
    }
}
