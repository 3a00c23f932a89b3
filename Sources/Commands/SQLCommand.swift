import Declarations
import Exchange
import Facts
import Indicators
import Intake
import Messages
import Reporting
import Studies

/// `vigie sql`: the statements that make partial facts where the rows are.
enum SQLCommand {
    static let description = CommandDescription(
        name: "sql", summary: "print the statements that make partial facts where the rows are (DuckDB, Spark)",
        positionals: ["FOLDER"],
        options: [
            SharedOptions.notebookOfParts,
            OptionDescription("dialect", value: "D", "duckdb (default) or spark"),
            OptionDescription(
                "out", value: "DIR", "write facts.sql there with the descriptor of what it makes, not to the output"),
            SharedOptions.language,
        ],
        examples: [
            "vigie sql data --for rapport-annuel --dialect spark --out facts-sql",
            "vigie report facts-sql facts-13 --out out",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let dialect = SQLDialect(rawValue: arguments["dialect"] ?? "duckdb") else {
            throw Fault.usage("--dialect is \(SQLDialect.allCases.map(\.rawValue).joined(separator: " or "))")
        }
        let home = try InstalledData.located()
        let notebook = try NotebookSource(
            arguments["for"] ?? "rapport-annuel", shippedIn: home.notebooks, language: try arguments.language())
        let out = arguments["out"]
        let script = try SQLStatements.script(
            of: arguments.positionals[0], for: notebook, dialect, into: out ?? "facts", home: home)
        guard let out else {
            try terminal.write(script.text)
            return .done
        }
        try script.write(to: out)
        terminal.say(
            "written: \(out)/facts.sql; run it here, then: vigie report \(out) --out ...")
        return .done
    }
}
