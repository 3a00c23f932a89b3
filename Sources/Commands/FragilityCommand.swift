import Fragility
import Messages
import Reporting
import Reports
import Surveys

/// `vigie fragility`: one observatory of the tools that find fragile people, written aside and swapped in.
enum FragilityCommand {
    static let description = CommandDescription(
        name: "fragility", summary: "fragilities: scores, who is found by which tool, territories, prevention paths",
        positionals: ["FOLDER"],
        options: [
            OptionDescription("out", value: "DIR", "folder of the result; an earlier report there is replaced"),
            OptionDescription(
                "key", value: "FILE", "secret key that turns people into pseudonyms; only its owner may read it"),
            OptionDescription("year", value: "Y", "year of occupational risk (default: the latest in the data)"),
            OptionDescription("notebook", value: "F", "a Markdown notebook (default: fragilites)"),
            OptionDescription(
                "set", value: "name=value", "a parameter of the notebook; may be repeated", isRepeated: true),
            OptionDescription("csv", value: "FORM", "tables in CSV: plain (default) or excel-fr"),
            OptionDescription("check", "write nothing; exit 1 when the result in --out is stale"),
        ] + ReadingOptions.descriptions,
        examples: [
            "openssl rand -hex 32 > key && chmod 600 key",
            "vigie fragility Datasets/demonstration-fragilites --key key --out out",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", description) }
        let home = try Home.located()
        let run: ReportRun
        do {
            run = try self.run(folder: arguments.positionals[0], arguments, home)
        } catch let error as SurveyError {
            guard case .noKey = error else { throw error }
            throw Fault.usage(Fault(error).text, description)
        }
        return try ReportCommand.deliver(run, to: out, checking: arguments.has("check"), terminal)
    }

    /// One report, in memory.
    static func run(folder: String, _ arguments: Arguments, _ home: Home) throws -> ReportRun {
        let source = try NotebookSource(arguments["notebook"] ?? "fragilites", shippedIn: home.notebooks)
        let options = try ReadingOptions(arguments)
        let key = try arguments["key"].map { try PseudonymKey(file: $0) }
        return try ReportRun(source, try ReportSettings(arguments)) { plan in
            let input = try FragilityInput(folder: folder, key: key, home: home, options: options)
            return try FragilityStudy(input, plan, keyFile: arguments["key"], home: home, options: options)
        }
    }
}
