import Messages
import Reporting

/// `vigie compare`: what enterprises would pay or receive under the schemes of several countries.
enum CompareCommand {
    static let description = CommandDescription(
        name: "compare", summary: "schemes of several countries, side by side on a portfolio of enterprises",
        positionals: ["[FOLDER]"],
        options: [
            OptionDescription(
                "schemes", value: "S,S", "schemes to compare; NAME@YEAR for the law of another year; all"),
            OptionDescription("year", value: "Y", "the year compared: its law, and its rows of the portfolio"),
            OptionDescription("out", value: "DIR", "folder of the result; an earlier report there is replaced"),
            OptionDescription(
                "between", value: "A,B", "who gains and who loses from A to B: two schemes, or two dates"),
            OptionDescription("envelope", value: "S", "the scheme whose limited budget is shared out"),
            OptionDescription("budget", value: "N", "its budget in whole euros (default: half of what is asked)"),
            OptionDescription("cas-types", "the built-in cases: 10, 75, 200 employees; low, mean, high risk"),
            OptionDescription("notebook", value: "F", "a Markdown notebook (default: comparaison)"),
            OptionDescription("seed", value: "N", "seed of what is drawn by chance (default: 1)"),
            OptionDescription("csv", value: "FORM", "tables in CSV: plain (default) or excel-fr"),
            OptionDescription("scheme-file", value: "F", "a scheme of your own; may be repeated", isRepeated: true),
            OptionDescription("set", value: "V=N", "replace a value of law; may be repeated", isRepeated: true),
            OptionDescription("check", "write nothing; exit 1 when the result in --out is stale"),
        ] + ReadingOptions.descriptions,
        examples: [
            "vigie compare Datasets/portefeuille-demo --schemes fr-tarif,at-beitrag --year 2025 --out out",
            "vigie compare --cas-types --schemes all --year 2025 --out out",
            "vigie compare portfolio --schemes fr-tarif --between fr-tarif@2024,fr-tarif@2025 --year 2025 --out out",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", description) }
        let home = try Home.located()
        let run = try run(folder: try folder(arguments, home), arguments, home)
        return try ReportCommand.deliver(run, to: out, checking: arguments.has("check"), terminal)
    }

    /// One comparison, in memory.
    static func run(folder: String, _ arguments: Arguments, _ home: Home) throws -> ReportRun {
        let source = try NotebookSource(arguments["notebook"] ?? "comparaison", shippedIn: home.notebooks)
        let (asked, catalogue) = (try CompareSettings(arguments), try SchemeCatalogue(arguments))
        let options = try ReadingOptions(arguments)
        var words = arguments
        words.values["set"] = nil
        return try ReportRun(source, try ReportSettings(words)) {
            try CompareStudy(folder: folder, $0, asked, catalogue, home: home, options: options)
        }
    }

    private static func folder(_ arguments: Arguments, _ home: Home) throws(Fault) -> String {
        guard arguments.has("cas-types") else {
            guard let folder = arguments.positionals.first else {
                throw .usage("FOLDER is missing, or --cas-types", description)
            }
            return folder
        }
        guard arguments.positionals.isEmpty else { throw .usage("--cas-types takes no FOLDER", description) }
        return home.path + "/Datasets/cas-types"
    }
}
