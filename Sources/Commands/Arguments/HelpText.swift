import Reporting

/// Help made of the table of commands.
enum HelpText {
    static func overview(_ commands: [CommandDescription]) -> String {
        let width = commands.map(\.name.count).max() ?? 0
        let lines = commands.map { "  \(padded($0.name, width))  \($0.summary)" }
        return """
            vigie \(Version.text): occupational-risk statistics from CSV files

            Usage: vigie COMMAND [ARGUMENTS]

            \(lines.joined(separator: "\n"))

            vigie COMMAND --help shows the options and examples of a command.
            Help and messages are in English, whatever LANG says; --lang is the language of reports and tables.

            """
    }

    static func command(_ command: CommandDescription) -> String {
        let options = command.options + ArgumentParser.common
        let names = options.map { "--" + $0.name + ($0.value.map { " " + $0 } ?? "") }
        let width = names.map(\.count).max() ?? 0
        let lines = zip(names, options).map { "  \(padded($0, width))  \($1.help)" }
        let examples = command.examples.map { "  $ " + $0 }.joined(separator: "\n")
        return """
            \(command.summary)

            Usage: \(usage(command))

            Options:
            \(lines.joined(separator: "\n"))

            Examples:
            \(examples)

            """
    }

    static func usage(_ command: CommandDescription) -> String {
        (["vigie", command.name] + command.positionals + ["[OPTIONS]"]).joined(separator: " ")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
