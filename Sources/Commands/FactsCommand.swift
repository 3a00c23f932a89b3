import Declarations
import Glibc
import Intake
import Messages
import Reporting
import Studies

/// `vigie facts`: what a notebook needs of a folder, for whoever merges the parts of several.
enum FactsCommand {
    static let description = CommandDescription(
        name: "facts", summary: "reduce a folder to what a notebook needs, to be merged with the parts of others",
        positionals: ["FOLDER"],
        options: [
            SharedOptions.notebookOfParts,
            OptionDescription(
                "out", value: "DIR", "the partial facts: exact and confidential, for whoever merges them"),
            SharedOptions.language,
        ] + ReadingOptions.descriptions,
        examples: [
            "vigie facts data --for rapport-annuel --out facts-13",
            "vigie report facts-13 facts-31 facts-59 --out out",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", description) }
        let (home, folder) = (try InstalledData.located(), arguments.positionals[0])
        let notebook = try NotebookSource(
            arguments["for"] ?? "rapport-annuel", shippedIn: home.notebooks, language: try arguments.language())
        let run = try FactsRun(folder: folder, for: notebook, home: home, options: try ReadingOptions(arguments))
        if !terminal.isQuiet { for warning in run.warnings { terminal.say("warning: " + warning.english) } }
        // Nobody else reads what nothing protects.
        umask(0o077)
        try run.write(to: out)
        terminal.say("written: \(out), partial facts of \(folder): exact, confidential, for whoever merges them")
        return .done
    }
}
