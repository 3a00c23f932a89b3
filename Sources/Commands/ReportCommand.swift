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
        let source = try NotebookSource(arguments["notebook"], home: home)
        let run = try ReportRun(
            folder: arguments.positionals[0], source: source, settings: try ReportSettings(arguments), home: home,
            options: try ReadingOptions(arguments))
        for warning in run.study.warnings { terminal.say("warning: " + warning.english) }
        for omission in run.omissions {
            terminal.say("section left out: \(omission.heading) (\(omission.reason))")
        }
        return try deliver(run.files, to: out, checking: arguments.has("check"), terminal)
    }

    /// Writes a report, whichever command made it, or says what of it is stale.
    static func deliver(
        _ files: [ReportFile], to out: String, checking: Bool, _ terminal: Terminal
    ) throws -> ExitCode {
        if checking { return try check(files, out: out, terminal) }
        try ReportWriter.write(files, to: out)
        terminal.say("written: \(out)/\(ReportRun.reportName), \(files.count) files")
        return .done
    }

    private static func check(
        _ files: [ReportFile], out: String, _ terminal: Terminal
    ) throws(Fault) -> ExitCode {
        let stale = ReportWriter.differences(files, in: out)
        for name in stale { try terminal.write("stale: \(out)/\(name)\n") }
        guard stale.isEmpty else { return .findings }
        terminal.say("up to date: \(out)")
        return .done
    }
}

/// What a report is asked to be.
struct ReportSettings {
    let year: String?
    let language: Language?
    let parameters: [String: String]
    let csv: CSVWriter.Form

    init(_ arguments: Arguments) throws(Fault) {
        year = arguments["year"]
        if let year, Int(year) == nil || year.count != 4 { throw .usage("--year takes one year of four digits") }
        language = try arguments["lang"].map(Self.language)
        guard let form = CSVWriter.Form(rawValue: arguments["csv"] ?? "plain") else {
            throw .usage("--csv is plain or excel-fr")
        }
        csv = form
        var parameters: [String: String] = [:]
        for setting in arguments.all("set") {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { throw .usage("--set takes name=value, not \(setting)") }
            parameters[String(parts[0])] = String(parts[1])
        }
        self.parameters = parameters
    }

    /// A name that the notebook does not declare would set nothing.
    func checkNames(in notebook: Notebook) throws(Fault) {
        let known = Set(notebook.parameters.keys).union(["lang", "year"]).sorted()
        guard let unknown = parameters.keys.sorted().first(where: { !known.contains($0) }) else { return }
        throw .usage(
            "--set \(unknown): \(notebook.file) has no such parameter; known: \(known.joined(separator: ", "))")
    }

    static func language(_ text: String) throws(Fault) -> Language {
        guard let language = Language(rawValue: text) else { throw .usage("--lang is fr or en") }
        return language
    }
}
