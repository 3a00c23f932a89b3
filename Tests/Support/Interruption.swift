import Dispatch
import Glibc
import Synchronization

/// What `body` gives on a thread whose last call a signal interrupted; nil where it does not end within half a minute.
///
/// `errno` keeps the reason of that call until another one fails: a loop that asks for it after a call that did not fail
/// has no end.
public func afterInterruption<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
    let (outcome, end) = (Outcome<Result>(), DispatchSemaphore(value: 0))
    DispatchQueue.global().async {
        errno = EINTR
        let result = body()
        outcome.value.withLock { $0 = result }
        end.signal()
    }
    guard end.wait(timeout: .now() + 30) == .success else { return nil }
    return outcome.value.withLock { $0 }
}

private final class Outcome<Result: Sendable>: Sendable {
    let value = Mutex<Result?>(nil)
}
