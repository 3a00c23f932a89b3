import Digests
import Foundation
import Messages
import Reporting

/// The program: finds the command, runs it, and turns what happened into an exit status.
public enum Vigie {
    static let commands: [CommandDescription] = [
        InitCommand.description, CheckCommand.description, QueryCommand.description, ReportCommand.description,
        FactsCommand.description, SQLCommand.description, AuditCommand.description, IndicatorsCommand.description,
        DimensionsCommand.description,
        LayoutsCommand.description,
        SchemesCommand.description, CompareCommand.description, FragilityCommand.description,
        GenerateCommand.description,
    ]

    /// Runs the words that follow the name of the program, and returns the exit status.
    public static func run(_ words: [String]) -> Int32 {
        // A run that is refused leaves digests of what it read behind.
        defer { PendingDigests.waitForAll() }
        do {
            return try dispatch(words).rawValue
        } catch {
            let fault = Fault(error)
            Terminal.error("vigie: " + fault.text)
            return ExitCode(fault.kind).rawValue
        }
    }

    private static func dispatch(_ words: [String]) throws -> ExitCode {
        guard let name = words.first else {
            Terminal.error(HelpText.overview(commands))
            return .usage
        }
        let terminal = Terminal(isQuiet: words.contains("--quiet"))
        if ["help", "--help", "-h"].contains(name) { return try help(words.dropFirst().first, terminal) }
        if ["--version", "version"].contains(name) {
            try terminal.write(Version.text + "\n")
            return .done
        }
        let command = try self.command(name)
        let arguments = try ArgumentParser(command: command).parse(Array(words.dropFirst()))
        if arguments.has("help") { return try help(name, terminal) }
        try ForbiddenWays.check()
        return try command.run(arguments, terminal)
    }

    private static func help(_ name: String?, _ terminal: Terminal) throws -> ExitCode {
        try terminal.write(name.map { HelpText.command(try command($0)) } ?? HelpText.overview(commands))
        return .done
    }

    private static func command(_ name: String) throws(Fault) -> CommandDescription {
        guard let command = commands.first(where: { $0.name == name }) else {
            let hint = Suggestion.sentence(name, in: commands.map(\.name))
            throw .usage("unknown command \(name)\(hint)\n\n" + HelpText.overview(commands))
        }
        return command
    }
}
