import Dispatch
import Synchronization

/// Runs jobs on several threads and delivers their outcomes in the order of the jobs, on the calling thread.
///
/// No more than `jobsPerWorker` jobs for each worker are taken and not yet delivered: a slow job holds back the source.
package final class OrderedWork<Job: Sendable, Outcome: Sendable>: Sendable {
    private struct State {
        var waiting: [(number: Int, job: Job)] = []
        var done: [Int: Outcome] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())
    private let jobArrived = DispatchSemaphore(value: 0)
    private let outcomeArrived = DispatchSemaphore(value: 0)
    private let workers: Int
    private let work: @Sendable (Job) -> Outcome

    private static var jobsPerWorker: Int { 2 }

    /// `work` is done on each job, on up to `workers` threads at once.
    package init(workers: Int, work: @escaping @Sendable (Job) -> Outcome) {
        self.workers = max(workers, 1)
        self.work = work
    }

    /// Takes jobs from `next` until it returns nil; it may be called again after that. Returns, or throws what `deliver`
    /// throws, when no job is running.
    package func run(next: () -> Job?, deliver: (Outcome) throws -> Void) throws {
        let threads = startThreads()
        defer {
            close()
            threads.wait()
        }
        var taken = 0
        var delivered = 0
        while true {
            taken += submitJobs(from: next, numbers: taken..<(delivered + workers * Self.jobsPerWorker))
            guard delivered < taken else { return }
            outcomeArrived.wait()
            while let outcome = takeOutcome(number: delivered) {
                try deliver(outcome)
                delivered += 1
            }
        }
    }

    private func submitJobs(from next: () -> Job?, numbers: Range<Int>) -> Int {
        for number in numbers {
            guard let job = next() else { return number - numbers.lowerBound }
            state.withLock { $0.waiting.append((number, job)) }
            jobArrived.signal()
        }
        return numbers.count
    }

    private func startThreads() -> DispatchGroup {
        let threads = DispatchGroup()
        let queue = DispatchQueue(label: "vigie.ordered-work", attributes: .concurrent)
        for _ in 0..<workers {
            queue.async(group: threads) { self.workUntilClosed() }
        }
        return threads
    }

    private func workUntilClosed() {
        while true {
            jobArrived.wait()
            guard let (number, job) = takeJob() else { return }
            let outcome = work(job)
            state.withLock { $0.done[number] = outcome }
            outcomeArrived.signal()
        }
    }

    private func takeJob() -> (number: Int, job: Job)? {
        state.withLock { $0.isClosed || $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    }

    private func takeOutcome(number: Int) -> Outcome? {
        state.withLock { $0.done.removeValue(forKey: number) }
    }

    private func close() {
        state.withLock { $0.isClosed = true }
        for _ in 0..<workers { jobArrived.signal() }
    }
}
