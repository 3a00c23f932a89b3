import Dispatch

/// The threads on which digests are made, so that the program can wait for all of them before it ends.
enum DigestThreads {
    static let all = DispatchGroup()

    /// Runs `work` on `queue`. It counts for `group` until it is done, and for `all` until what it holds is released: a
    /// digest that is abandoned gives its memory back to OpenSSL only then.
    static func run(on queue: DispatchQueue, in group: DispatchGroup, _ work: @escaping @Sendable () -> Void) {
        group.enter()
        queue.async(group: all) {
            work()
            group.leave()
        }
    }
}
