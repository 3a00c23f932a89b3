import Comparison
import Declarations
import Indicators
import Intake
import Messages
import Reporting
import Schemes
import Studies

/// `vigie compare`: what enterprises would pay or receive under the schemes of several countries.
enum CompareCommand {
    static let description = CommandDescription(
        name: "compare", summary: "compare schemes of several countries on a portfolio of enterprises",
        positionals: ["[FOLDER]"],
        options: [
            OptionDescription(
                "schemes", value: "S,S", "schemes to compare; NAME@YEAR for the law of another year; all"),
            OptionDescription("year", value: "Y", "year of law and of portfolio data"),
            OptionDescription(
                "between", value: "A,B", "who gains and who loses from A to B: two schemes, or two dates"),
            OptionDescription("envelope", value: "S", "the scheme whose limited budget is shared out"),
            OptionDescription("budget", value: "N", "its budget in whole euros (default: half of what is asked)"),
            OptionDescription("cas-types", "the built-in cases: 10, 75, 200 employees; low, mean, high risk"),
            SharedOptions.seed, SharedOptions.schemeFile, SharedOptions.lawValue, SharedOptions.everywhere,
            SharedOptions.previousRate,
        ] + SharedOptions.report(notebook: "comparaison") + SharedOptions.releases
            + ReadingOptions.descriptions,
        examples: [
            "vigie compare Datasets/portefeuille-demo --schemes fr-tarif,at-beitrag --year 2025 --out out",
            "vigie compare --cas-types --schemes all --year 2025 --out out",
            "vigie compare portfolio --schemes fr-tarif --between fr-tarif@2024,fr-tarif@2025 --year 2025 --out out",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let folder = try folder(arguments, try InstalledData.located())
        let register = try OpenedRegister(arguments, folder: folder)
        return try ReportDelivery.run(arguments, description, terminal, folders: [folder], register: register) {
            try run(folder: folder, arguments, $0, after: register.releases)
        }
    }

    /// One comparison, in memory.
    static func run(
        folder: String, _ arguments: Arguments, _ home: InstalledData, after releases: [Release]? = nil
    ) throws -> ReportRun {
        let (asked, catalogue) = (try CompareSettings(arguments), try SchemeCatalogue(arguments, home))
        do {
            return try ReportRun(arguments, home, folder: folder, notebook: "comparaison") {
                try CompareStudy(folder: folder, $0, asked, catalogue, home: home, options: $1, after: releases)
            }
        } catch let error as ReportError {
            guard case .unknownParameter = error else { throw error }
            throw Fault.usage(Fault(error).text + "; a legal parameter is replaced by --value NAME=V")
        }
    }

    private static func folder(_ arguments: Arguments, _ home: InstalledData) throws(Fault) -> String {
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
