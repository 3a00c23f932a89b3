/// One command as help, parsing and dispatch see it: a single table serves all three.
struct CommandDescription: Sendable {
    let name: String
    let summary: String
    /// Names of positional arguments, in order; a name in brackets is optional, and the last one may stand several times
    /// where points follow it.
    let positionals: [String]
    let options: [OptionDescription]
    let examples: [String]
    let run: @Sendable (Arguments, Terminal) throws -> ExitCode
}

/// One option of a command.
struct OptionDescription: Sendable {
    let name: String
    /// Placeholder of the value; nil for a flag.
    let value: String?
    let help: String
    var isRepeated = false

    init(_ name: String, value: String? = nil, _ help: String, isRepeated: Bool = false) {
        self.name = name
        self.value = value
        self.help = help
        self.isRepeated = isRepeated
    }
}

/// What was written after the name of the command.
struct Arguments: Sendable {
    var positionals: [String] = []
    var values: [String: [String]] = [:]
    var flags: Set<String> = []

    subscript(_ name: String) -> String? { values[name]?.last }
    func all(_ name: String) -> [String] { values[name] ?? [] }
    func has(_ flag: String) -> Bool { flags.contains(flag) }
}
