import Synchronization

/// What tells that copies of a table of codes are still the same, and what is computed once for all of them.
final class CodeSeal: Sendable {
    private let places = Mutex<[UInt32]?>(nil)

    /// Where each code of a table stands in the order of its dimension, by number; `compute` is called the first time.
    func places(_ compute: () -> [UInt32]) -> [UInt32] {
        places.withLock { known in
            if let known { return known }
            let computed = compute()
            known = computed
            return computed
        }
    }
}
