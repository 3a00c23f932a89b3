import Declarations
import Intake
import Quality
import Schemes
import Studies

/// `vigie check`: reads everything and reports what is wrong or unusual.
enum CheckCommand {
    static let description = CommandDescription(
        name: "check",
        summary: "check the data of a folder (rows, totals, keys, codes, outliers); exit 1 if anything is found",
        positionals: ["FOLDER"],
        options: [
            OptionDescription("json", "print findings as JSON: kind, file, line, column, value, message, advice"),
            OptionDescription("lang", value: "L", "language of the findings: fr or en (default: en)"),
        ] + ReadingOptions.descriptions,
        examples: [
            "vigie check Datasets", "vigie check data --json --lang fr", "zcat sinistres.csv.gz | vigie check -",
        ], run: run
    )

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let home = try InstalledData.located()
        let language = try arguments.language() ?? .english
        let checked = try CheckedFolder(
            arguments.positionals[0], SchemeCatalogue(home.schemes), home: home, options: try ReadingOptions(arguments))
        if arguments.has("json") {
            for line in checked.accounts { terminal.say(line) }
            try terminal.write(FindingsJSON.text(checked.findings, language))
        } else {
            for line in checked.accounts + FindingsText.lines(checked.findings, language) {
                try terminal.write(line + "\n")
            }
        }
        return checked.findings.isEmpty ? .done : .findings
    }
}
