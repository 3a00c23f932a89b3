import Messages

/// What the exit status of the program says (sysexits.h, and 1 for findings).
enum ExitCode: Int32, Sendable {
    case done = 0
    /// Findings of a check, a stale report, a claim that does not hold.
    case findings = 1
    case usage = 64
    case dataError = 65
    case noInput = 66
    /// A needed program or data folder of Vigie itself is absent.
    case unavailable = 69
    case internalError = 70
    case cannotCreate = 73
    case inputOutput = 74
    /// Another run holds the lock: try again later.
    case locked = 75
    /// 128 and the number of the signal, as shells say it.
    case hungUp = 129
    case interrupted = 130
    case terminated = 143

    init(_ kind: Fault.Kind) {
        self =
            switch kind {
            case .finding: .findings
            case .usage: .usage
            case .dataError: .dataError
            case .noInput: .noInput
            case .unavailable: .unavailable
            case .internalError: .internalError
            case .cannotCreate: .cannotCreate
            case .inputOutput: .inputOutput
            case .locked: .locked
            case .hungUp: .hungUp
            case .interrupted: .interrupted
            case .terminated: .terminated
            }
    }
}
