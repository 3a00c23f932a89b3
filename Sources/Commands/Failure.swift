/// The end of a run: its exit status and the sentence that says why and what to do.
struct Failure: Error, Sendable {
    let code: ExitCode
    let message: String

    init(_ code: ExitCode, _ message: String) {
        self.code = code
        self.message = message
    }

    static func usage(_ message: String, _ command: CommandDescription) -> Failure {
        Failure(.usage, "\(message)\nUsage: \(HelpText.usage(command))\nTry: vigie \(command.name) --help")
    }

    static func usage(_ message: String) -> Failure { Failure(.usage, message) }
}
