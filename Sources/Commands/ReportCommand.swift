import Declarations
import Indicators
import Intake
import Reporting
import Studies

/// `vigie report`: a notebook executed on a folder, written aside and swapped in.
enum ReportCommand {
    static let description = CommandDescription(
        name: "report", summary: "write the yearly report, or any notebook, from the data of a folder",
        positionals: ["FOLDER..."],
        options: [
            OptionDescription("year", value: "Y", "year of the report (default: the latest in the data)")
        ] + SharedOptions.report(notebook: "rapport-annuel") + SharedOptions.releases
            + ReadingOptions.descriptions,
        examples: [
            "vigie report Datasets --year 2024 --out Reports/2024",
            "vigie report data --notebook mine.md --set title=Draft --out out",
            "vigie report Datasets --year 2024 --out Reports/2024 --check",
            "vigie report facts-1 facts-2 facts-3 --out out",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let folders = arguments.positionals
        let register = try OpenedRegister(arguments, folder: folders[0])
        return try ReportDelivery.run(arguments, description, terminal, folders: folders, register: register) {
            try run(folders: folders, arguments, $0, after: register.releases)
        }
    }

    /// One report, in memory, of a folder or of several that hold parts of one whole.
    static func run(
        folders: [String], _ arguments: Arguments, _ home: InstalledData, after releases: [Release]? = nil
    ) throws -> ReportRun {
        try ReportRun(arguments, home, folder: folders[0], notebook: "rapport-annuel") {
            try IndicatorStudy(folders: folders, $0, home: home, options: $1, after: releases)
        }
    }
}
