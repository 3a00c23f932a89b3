import CRename

/// While a folder is built aside, a signal that would end the program is noted, so that nothing is left beside.
enum HeldSignals {
    static func begin() { vigie_hold_signals() }
    static func end() { vigie_release_signals() }

    /// - Throws: ``OutputError/interrupted(signal:)`` where a signal came: the caller gives the result up.
    static func check() throws(OutputError) {
        let signal = vigie_held_signal()
        if signal != 0 { throw .interrupted(signal: signal) }
    }
}
