/// What ends a run: of which kind it is, and the sentence that says what happened, where, and what to do.
public struct Fault: Error, Sendable, Hashable {
    /// What the exit status is made of.
    public let kind: Kind
    /// One sentence or several lines, without a line end.
    public let text: String

    /// What went wrong, as far as whoever runs the program can tell faults apart.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// What was asked for is not understood.
        case usage
        /// An input has something in it that cannot be read or does not hold together.
        case dataError
        /// An input is absent, or is not what it was given as.
        case noInput
        /// What was declared does not agree with what was computed.
        case finding
        /// An output cannot be made where it was asked for.
        case cannotCreate
        /// The system failed to read or to write.
        case inputOutput
        /// Another run holds the folder.
        case locked
        /// A needed program or data folder of Vigie itself is absent.
        case unavailable
        /// SIGHUP: the terminal is gone.
        case hungUp
        /// SIGINT: somebody stopped the run.
        case interrupted
        /// SIGTERM: the system or somebody ended the run.
        case terminated
        /// A mistake of Vigie, or a limit of the machine.
        case internalError
    }

    /// `text` says what happened, where, and what to do.
    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// A command line that is not understood.
    public static func usage(_ text: String) -> Fault { Fault(.usage, text) }
}
