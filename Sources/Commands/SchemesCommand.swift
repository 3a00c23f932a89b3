import Declarations
import Intake
import Messages
import Quality
import Schemes
import Studies
import Words

/// `vigie schemes`: the tariffs and incentives of several countries.
enum SchemesCommand {
    static let description = CommandDescription(
        name: "schemes", summary: "tariffs and incentives of several countries: list, show, test or explain them",
        positionals: ["ACTION", "[SCHEME]"],
        options: [
            OptionDescription("scheme", value: "S", "the scheme to test or explain (default: all for test)"),
            SharedOptions.schemeFile,
            OptionDescription(
                "enterprise", value: "ID", "explain: an enterprise of --enterprises, or a worked example"),
            OptionDescription("enterprises", value: "F", "explain: a JSON file of enterprises"),
            OptionDescription(
                "portfolio", value: "D", "explain: a folder of enterprises; without SCHEME, through every scheme"),
            OptionDescription("on", value: "DAY", "show, explain: the law of a day, such as 2025-05-01"),
            OptionDescription("year", value: "Y", "explain: the law of a civil year"),
            SharedOptions.lawValue, SharedOptions.everywhere, SharedOptions.previousRate, SharedOptions.language,
        ] + ReadingOptions.descriptions,
        examples: [
            "vigie schemes list", "vigie schemes show fr-tarif --on 2025-05-01", "vigie schemes test",
            "vigie schemes explain --scheme fr-tarif --enterprise FR-T2",
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        let home = try InstalledData.located()
        let catalogue = try SchemeCatalogue(arguments, home)
        let words = SchemeWords(try arguments.language() ?? .english)
        let name = arguments.positionals.dropFirst().first ?? arguments["scheme"]
        switch arguments.positionals[0] {
        case "list":
            for scheme in try catalogue.own() { try checkWhole(scheme, terminal) }
            try terminal.write(SchemeList(try catalogue.all(), words).text)
        case "show":
            let scheme = try catalogue.scheme(name)
            try catalogue.refuseIdleValues(of: [scheme.name])
            try checkWhole(scheme, terminal)
            let day = try arguments.lawDay().map { try scheme.lawDay(on: $0) }
            try terminal.write(SchemeDescription(scheme, on: day, words).text)
        case "test":
            let test = try SchemeTest(catalogue, name)
            try terminal.write(test.text)
            return test.holds ? .done : .findings
        case "explain": try ExplainAction(catalogue, words, home).run(name, arguments, terminal)
        case let other:
            let hint = Suggestion.sentence(other, in: ["list", "show", "test", "explain"])
            throw Fault.usage("unknown action \(other)\(hint)", description)
        }
        return .done
    }

    /// A step that no day could compile is an error; a value in vain, or one that lacks, is said.
    private static func checkWhole(_ scheme: Scheme, _ terminal: Terminal) throws {
        for finding in try scheme.lint() where !terminal.isQuiet {
            terminal.say("warning: \(scheme.name): \(finding.english)")
        }
    }
}
