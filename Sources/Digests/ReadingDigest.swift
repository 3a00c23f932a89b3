import Dispatch
import Synchronization

/// The digest of a file of which the bytes are handed over as they are read: reading them twice takes as long as digesting
/// them, and what was digested is then what was read.
public final class ReadingDigest: Sendable {
    private struct State: ~Copyable {
        var sha256: SHA256?
        var bytes = 0
    }

    private let state: Mutex<State>
    private let queue = DispatchQueue(label: "vigie.digest")
    private let group: DispatchGroup
    /// So that a slow digest holds the reading back, and what was read does not fill the memory.
    private let room = DispatchSemaphore(value: 3)
    private let report: @Sendable (FileDigest) -> Void

    /// Nil when OpenSSL has no SHA-256.
    init?(group: DispatchGroup, report: @escaping @Sendable (FileDigest) -> Void) {
        guard let sha256 = SHA256() else { return nil }
        state = Mutex(State(sha256: sha256))
        (self.group, self.report) = (group, report)
    }

    /// Adds the next bytes of the file.
    public func add(_ bytes: [UInt8]) {
        room.wait()
        DigestThreads.run(on: queue, in: group) {
            self.state.withLock { state in
                state.sha256?.update(bytes[...])
                state.bytes += bytes.count
            }
            self.room.signal()
        }
    }

    /// Reports the digest, once the whole file was added.
    public func finish() {
        DigestThreads.run(on: queue, in: group) {
            guard let (bytes, sha256) = self.taken else { return }
            self.report(FileDigest(bytes: bytes, sha256: sha256))
        }
    }

    private var taken: (bytes: Int, sha256: String)? {
        state.withLock { state in
            guard let sha256 = state.sha256.take() else { return nil }
            return (state.bytes, sha256.finish())
        }
    }
}
