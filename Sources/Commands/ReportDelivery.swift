import Declarations
import Indicators
import Intake
import Messages
import Quality
import Reporting
import Schemes
import Studies
import Words

/// What the commands that make reports have in common: from the words of the command line to a folder.
enum ReportDelivery {
    /// Makes a report and writes it, or says with `--check` what of the one in `--out` is stale.
    ///
    /// - Parameter folders: those of the data.
    static func run(
        _ arguments: Arguments, _ command: CommandDescription, _ terminal: Terminal,
        folders: [String], register: OpenedRegister, making: (InstalledData) throws -> ReportRun
    ) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", command) }
        let home = try InstalledData.located()
        let run = try making(home)
        if !terminal.isQuiet { for message in run.messages { terminal.say(message) } }
        if arguments.has("strict") { try checkStrictly(run, folders, arguments, home, terminal) }
        if arguments.has("check") { return try check(run.files, out, terminal) }
        let obstacles = run.obstacles(replacing: out)
        guard obstacles.isEmpty || arguments.has("publish-anyway") else {
            throw ObstacleSentence.fault(obstacles, out: out)
        }
        try register.add(terminal) { run.study.release($0) }
        try ReportFolder.write(run.files, to: out)
        terminal.say("written: \(out)/\(ReportFile.reportName), \(run.files.count) files")
        return .done
    }

    /// A strict run publishes nothing that anything speaks against.
    private static func checkStrictly(
        _ run: ReportRun, _ folders: [String], _ arguments: Arguments, _ home: InstalledData, _ terminal: Terminal
    ) throws {
        let findings = try folders.flatMap { folder in
            try CheckedFolder(
                folder, SchemeCatalogue(home.schemes), home: home, options: try ReadingOptions(arguments)
            ).findings
        }
        for line in findings.isEmpty ? [] : FindingsText.lines(findings).dropLast() { terminal.say(line) }
        let count = findings.count + run.objections.count
        guard count > 0 else { return }
        throw Fault(
            .finding,
            "--strict: \(Plural.text(count, "finding, warning or section left out", "findings, warnings or sections left out")); "
                + "nothing was published")
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
    /// - Parameter folder: that of the data, whose descriptor may add words.
    /// - Parameter notebook: name of the notebook where `--notebook` gives none.
    init(
        _ arguments: Arguments, _ home: InstalledData, folder: String, notebook: String,
        opening: (StudyPlan, ReadingOptions) throws -> any Study
    ) throws {
        let options = try ReadingOptions(arguments)
        let source = try NotebookSource(
            arguments["notebook"] ?? notebook, shippedIn: home.notebooks, language: try arguments.language())
        try self.init(source, try ReportSettings(arguments), try Vocabulary(home, folder: folder)) {
            try opening($0, options)
        }
    }
}

extension ReportSettings {
    init(_ arguments: Arguments) throws {
        let year = arguments["year"]
        if let year, Int(year) == nil || year.count != 4 { throw Fault.usage("--year takes one year of four digits") }
        self.init(
            year: year, language: try arguments.language(), parameters: try arguments.notebookParameters(),
            csv: try arguments.csvForm(), manifestKey: try arguments.manifestKey(),
            manifestKeyFile: arguments["manifest-key"])
    }
}
