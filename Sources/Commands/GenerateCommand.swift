import Declarations
import Foundation
import Generation
import Intake
import Messages

/// `vigie generate`: made-up extracts, claims and contributions or a portfolio of enterprises, at any size.
enum GenerateCommand {
    static let description = CommandDescription(
        name: "generate", summary: "generate synthetic claims and contributions, reproducible from a seed",
        positionals: [],
        options: [
            OptionDescription("out", value: "DIR", "output folder: sinistres.csv, cotisations.csv, descriptor"),
            OptionDescription("establishments", value: "N", "establishments, each in every year (default: 10000)"),
            OptionDescription(
                "claims", value: "M", "claims of all years (default: in proportion, as in France in 2024)"),
            OptionDescription("years", value: "A-B", "first and last year (default: 2020-2024)"),
            OptionDescription(
                "enterprises", value: "N", "instead: a portfolio of N enterprises, for vigie compare"),
            SharedOptions.seed,
            OptionDescription("force", "replace an earlier result"),
        ],
        examples: [
            "vigie generate --out demo",
            "vigie generate --establishments 2000000 --claims 5000000 --years 2020-2024 --seed 7 --out national",
            "vigie generate --enterprises 2000 --out portfolio",
        ], run: run)

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", description) }
        try refuseToOverwrite(out, isForced: arguments.has("force"))
        let home = try InstalledData.located()
        let isPortfolio = arguments["enterprises"] != nil
        let made = isPortfolio ? try portfolio(arguments, out, home) : try extracts(arguments, out, home)
        terminal.say("written: \(out): \(made); all of it is made up")
        return .done
    }

    private static func extracts(_ arguments: Arguments, _ out: String, _ home: InstalledData) throws -> String {
        let profile = try NationalProfile(profiles: home.profiles, parameters: home.parameters)
        let request = try GenerationRequest(arguments, profile)
        try GeneratedFolder.write(try Generator(request, profile: profile), to: out, layouts: try home.layouts())
        return "\(request.claims) claims, \(request.establishments) establishments in each of "
            + "\(request.years.count) years"
    }

    private static func portfolio(_ arguments: Arguments, _ out: String, _ home: InstalledData) throws -> String {
        if let other = ["establishments", "claims", "years"].first(where: { arguments[$0] != nil }) {
            throw Fault.usage("--\(other) does not go with --enterprises, which draws its own years and claims")
        }
        let count = try arguments.number("enterprises", in: 1...99_999_999) ?? 1
        let seed = try arguments.seed()
        let model = try SyntheticModel(profiles: home.profiles)
        try GeneratedFolder.write(SyntheticPortfolio(model: model, count: count, seed: seed), to: out, home: home)
        return "\(count) enterprises drawn from seed \(seed)"
    }

    private static func refuseToOverwrite(_ path: String, isForced: Bool) throws(Fault) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard !names.isEmpty else { return }
        guard GeneratedFolder.isOurs(names) else {
            throw Fault(.cannotCreate, "\(path) holds other files than a made-up data set; give another --out")
        }
        guard isForced else { throw Fault(.cannotCreate, "\(path) already exists; --force replaces it") }
    }
}
