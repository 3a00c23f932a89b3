import Declarations
import Indicators
import Intake
import Reporting
import Studies

/// `vigie report`: a notebook executed on a folder, written aside and swapped in.
enum ReportCommand {
    static let description = CommandDescription(
        name: "report", summary: "write the yearly report, or any notebook, from the data of a folder",
        positionals: ["FOLDER"],
        options: [
            OptionDescription("year", value: "Y", "year of the report (default: the latest in the data)")
        ] + SharedOptions.report(notebook: "rapport-annuel") + SharedOptions.releases
            + ReadingOptions.descriptions,
        examples: [
            "vigie report Datasets --year 2024 --out Reports/2024",
            "vigie report data --notebook mine.md --set title=Draft --out out",
            "vigie report Datasets --year 2024 --out Reports/2024 --check",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let folder = arguments.positionals[0]
        let register = try OpenedRegister(arguments, folder: folder)
        return try ReportDelivery.run(arguments, description, terminal, folder: folder, register: register) {
            try run(folder: folder, arguments, $0, after: register.releases)
        }
    }

    /// One report, in memory.
    static func run(
        folder: String, _ arguments: Arguments, _ home: InstalledData, after releases: [Release]? = nil
    ) throws -> ReportRun {
        try ReportRun(arguments, home, folder: folder, notebook: "rapport-annuel") {
            try IndicatorStudy(folder: folder, $0, home: home, options: $1, after: releases)
        }
    }
}
