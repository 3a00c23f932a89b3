import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// `work` on each element, on up to `workers` threads, the calling one among them; the results stand in the order
    /// of the elements.
    package func mapped<Part: Sendable>(workers: Int, _ work: @Sendable (Element) -> Part) -> [Part] {
        let parts = OrderedParts<Part>(count: count)
        let lanes = Swift.max(1, Swift.min(workers, count))
        DispatchQueue.concurrentPerform(iterations: lanes) { lane in
            for index in stride(from: lane, to: count, by: lanes) { parts.put(work(self[index]), at: index) }
        }
        return parts.all
    }
}

/// Results of pieces of work that end in any order, given back in theirs.
private final class OrderedParts<Part: Sendable>: Sendable {
    private let slots: Mutex<[Part?]>

    init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

    func put(_ part: Part, at index: Int) { slots.withLock { $0[index] = part } }

    var all: [Part] { slots.withLock { $0.compactMap { $0 } } }
}
