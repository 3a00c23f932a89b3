import Declarations
import Fragility
import Indicators
import Intake
import Messages
import Reporting
import Studies
import Surveys

/// `vigie fragility`: one observatory of the tools that find fragile people, written aside and swapped in.
enum FragilityCommand {
    static let description = CommandDescription(
        name: "fragility",
        summary: "report on social vulnerability: scores, overlap of screening tools, territories, prevention paths",
        positionals: ["FOLDER"],
        options: [
            OptionDescription(
                "key", value: "FILE", "secret key for pseudonyms (the file must be readable by its owner only)"),
            OptionDescription("year", value: "Y", "year of occupational risk (default: the latest in the data)"),
        ] + SharedOptions.report(notebook: "fragilites") + SharedOptions.releases
            + ReadingOptions.descriptions,
        examples: [
            "openssl rand -hex 32 > key && chmod 600 key",
            "vigie fragility Datasets/demonstration-fragilites --key key --out out",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        do {
            let folder = arguments.positionals[0]
            let register = try OpenedRegister(arguments, folder: folder)
            return try ReportDelivery.run(arguments, description, terminal, folders: [folder], register: register) {
                try run(folder: folder, arguments, $0, after: register.releases)
            }
        } catch let error as SurveyError {
            guard case .noKey = error else { throw error }
            throw Fault.usage(Fault(error).text, description)
        }
    }

    /// One report, in memory.
    static func run(
        folder: String, _ arguments: Arguments, _ home: InstalledData, after releases: [Release]? = nil
    ) throws -> ReportRun {
        let key = try arguments["key"].map {
            try PseudonymKey(file: $0, outside: arguments.handedOn)
        }
        return try ReportRun(arguments, home, folder: folder, notebook: "fragilites") { plan, options in
            let input = try FragilityInput(folder: folder, key: key, home: home, options: options)
            return try FragilityStudy(
                input, plan, keyFile: arguments["key"], home: home, options: options, after: releases)
        }
    }
}
