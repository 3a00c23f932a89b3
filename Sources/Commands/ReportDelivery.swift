import Declarations
import Intake
import Messages
import Reporting

/// What the commands that make reports have in common: from the words of the command line to a folder.
enum ReportDelivery {
    /// Makes a report and writes it, or says with `--check` what of the one in `--out` is stale.
    static func run(
        _ arguments: Arguments, _ command: CommandDescription, _ terminal: Terminal,
        making: (InstalledData) throws -> ReportRun
    ) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", command) }
        let run = try making(try InstalledData.located())
        if !terminal.isQuiet { for message in run.messages { terminal.say(message) } }
        if arguments.has("check") { return try check(run.files, out, terminal) }
        try ReportFolder.write(run.files, to: out)
        terminal.say("written: \(out)/\(ReportFile.reportName), \(run.files.count) files")
        return .done
    }

    private static func check(_ files: [ReportFile], _ out: String, _ terminal: Terminal) throws -> ExitCode {
        let stale = ReportFolder.differences(files, in: out)
        for name in stale { try terminal.write("stale: \(out)/\(name)\n") }
        guard stale.isEmpty else { return .findings }
        terminal.say("up to date: \(out)")
        return .done
    }
}

extension ReportRun {
    /// A report as the options of the command line ask for it.
    ///
    /// - Parameter notebook: name of the notebook where `--notebook` gives none.
    init(
        _ arguments: Arguments, _ home: InstalledData, notebook: String,
        opening: (StudyPlan, ReadingOptions) throws -> any Study
    ) throws {
        let options = try ReadingOptions(arguments)
        let source = try NotebookSource(
            arguments["notebook"] ?? notebook, shippedIn: home.notebooks, language: try arguments.language())
        try self.init(source, try ReportSettings(arguments)) { try opening($0, options) }
    }
}

extension ReportSettings {
    init(_ arguments: Arguments) throws(Fault) {
        let year = arguments["year"]
        if let year, Int(year) == nil || year.count != 4 { throw .usage("--year takes one year of four digits") }
        self.init(
            year: year, language: try arguments.language(), parameters: try arguments.notebookParameters(),
            csv: try arguments.csvForm())
    }
}
