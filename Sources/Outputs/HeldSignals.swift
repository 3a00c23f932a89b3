import CRename
import Synchronization

/// While a folder is built aside, a signal that would end the program is noted, so that nothing is left beside.
enum HeldSignals {
    private static let holders = Mutex(0)

    /// From here to ``end()`` signals are noted; of holds that overlap the last one ends it.
    static func begin() {
        holders.withLock { count in
            if count == 0 { vigie_hold_signals() }
            count += 1
        }
    }

    static func end() {
        holders.withLock { count in
            count -= 1
            if count == 0 { vigie_release_signals() }
        }
    }

    /// - Throws: ``OutputError/interrupted(signal:)`` where a signal came: the caller gives the result up.
    static func check() throws(OutputError) {
        let signal = vigie_held_signal()
        if signal != 0 { throw .interrupted(signal: signal) }
    }
}
