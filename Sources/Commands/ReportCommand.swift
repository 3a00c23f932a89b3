import Indicators
import Messages
import Outputs
import Reporting
import Reports
import Words

/// `vigie report`: a notebook executed on a folder, written aside and swapped in.
enum ReportCommand {
    static let description = CommandDescription(
        name: "report", summary: "the yearly report, or any notebook, executed on a folder",
        positionals: ["FOLDER"],
        options: [
            OptionDescription("out", value: "DIR", "folder of the result; an earlier report there is replaced"),
            OptionDescription("year", value: "Y", "year of the report (default: the latest in the data)"),
            OptionDescription("notebook", value: "F", "a Markdown notebook (default: rapport-annuel)"),
            OptionDescription(
                "lang", value: "L",
                "fr or en, for numbers, names of indicators and reasons (default: the notebook's); the prose of a notebook "
                    + "stays in its language"),
            OptionDescription(
                "set", value: "name=value", "a parameter of the notebook; may be repeated", isRepeated: true),
            OptionDescription("csv", value: "FORM", "tables in CSV: plain (default) or excel-fr"),
            OptionDescription("check", "write nothing; exit 1 when the result in --out is stale"),
        ] + ReadingOptions.descriptions,
        examples: [
            "vigie report Datasets --year 2024 --out Reports/2024",
            "vigie report data --notebook mine.md --set title=Essai --out out",
            "vigie report Datasets --year 2024 --out Reports/2024 --check",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", description) }
        let home = try Home.located()
        let run = try run(folder: arguments.positionals[0], arguments, home)
        return try deliver(run, to: out, checking: arguments.has("check"), terminal)
    }

    /// One report, in memory.
    static func run(folder: String, _ arguments: Arguments, _ home: Home) throws -> ReportRun {
        let source = try NotebookSource(arguments["notebook"] ?? "rapport-annuel", shippedIn: home.notebooks)
        let options = try ReadingOptions(arguments)
        return try ReportRun(source, try ReportSettings(arguments)) {
            try IndicatorStudy(folder: folder, $0, home: home, options: options)
        }
    }

    /// Writes a report, whichever command made it, or says what of it is stale.
    static func deliver(
        _ run: ReportRun, to out: String, checking: Bool, _ terminal: Terminal
    ) throws -> ExitCode {
        for message in run.messages { terminal.say(message) }
        if checking { return try check(run.files, out: out, terminal) }
        try ReportFolder.write(run.files, to: out)
        terminal.say("written: \(out)/\(ReportFile.reportName), \(run.files.count) files")
        return .done
    }

    private static func check(
        _ files: [ReportFile], out: String, _ terminal: Terminal
    ) throws(Fault) -> ExitCode {
        let stale = ReportFolder.differences(files, in: out)
        for name in stale { try terminal.write("stale: \(out)/\(name)\n") }
        guard stale.isEmpty else { return .findings }
        terminal.say("up to date: \(out)")
        return .done
    }
}

extension ReportSettings {
    init(_ arguments: Arguments) throws(Fault) {
        let year = arguments["year"]
        if let year, Int(year) == nil || year.count != 4 { throw .usage("--year takes one year of four digits") }
        guard let form = CSVWriter.Form(rawValue: arguments["csv"] ?? "plain") else {
            throw .usage("--csv is plain or excel-fr")
        }
        self.init(
            year: year, language: try arguments["lang"].map(Self.language), parameters: try Self.parameters(arguments),
            csv: form)
    }

    private static func parameters(_ arguments: Arguments) throws(Fault) -> [String: String] {
        var parameters: [String: String] = [:]
        for setting in arguments.all("set") {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { throw .usage("--set takes name=value, not \(setting)") }
            parameters[String(parts[0])] = String(parts[1])
        }
        return parameters
    }

    private static func language(_ text: String) throws(Fault) -> Language {
        guard let language = Language(rawValue: text) else { throw .usage("--lang is fr or en") }
        return language
    }
}
