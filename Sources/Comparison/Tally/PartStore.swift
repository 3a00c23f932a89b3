import Synchronization

/// Results of pieces of work that end in any order, given back in theirs.
final class PartStore<Part: Sendable>: Sendable {
    private let slots: Mutex<[Part?]>

    init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

    func put(_ part: Part, at index: Int) { slots.withLock { $0[index] = part } }

    var parts: [Part] { slots.withLock { $0.compactMap { $0 } } }
}
