import Messages

extension Fault {
    /// A mistake on the command line, with what the command takes.
    static func usage(_ text: String, _ command: CommandDescription) -> Fault {
        .usage("\(text)\nUsage: \(HelpText.usage(command))\nTry: vigie \(command.name) --help")
    }
}
