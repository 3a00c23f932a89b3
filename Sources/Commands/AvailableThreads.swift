import Glibc
import Messages

/// Whether the system gives the threads that a run needs: Dispatch waits for ever for one that it does not get.
enum AvailableThreads {
    /// Starts so many threads at once and lets them end.
    ///
    /// - Throws: a fault where a limit of the system (`ulimit -u`, the pids of a container) allows fewer.
    static func check(_ count: Int) throws(Fault) {
        let started = start(count)
        guard started < count else { return }
        throw Fault(
            .unavailable,
            "the system allows only \(started + 1) of the \(count + 1) threads that Vigie needs; raise the limit of processes "
                + "(ulimit -u, or the pids limit of the container)")
    }

    /// How many of them run at once.
    private static func start(_ count: Int) -> Int {
        let gate = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        defer { unsafe gate.deallocate() }
        unsafe pthread_mutex_init(gate, nil)
        unsafe pthread_mutex_lock(gate)
        var threads: [pthread_t] = []
        for _ in 0..<count {
            var thread = pthread_t()
            let code = unsafe pthread_create(&thread, nil, { unsafe waitAtGate($0) }, gate)
            guard code == 0 else { break }
            threads.append(thread)
        }
        unsafe pthread_mutex_unlock(gate)
        for thread in threads { pthread_join(thread, nil) }
        return threads.count
    }
}

private func waitAtGate(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let gate = unsafe pointer?.assumingMemoryBound(to: pthread_mutex_t.self) else { return nil }
    unsafe pthread_mutex_lock(gate)
    unsafe pthread_mutex_unlock(gate)
    return nil
}
