import DelimitedText
import Foundation
import Generation
import Intake
import Messages
import Outputs

/// `vigie generate`: a made-up pair of extracts, claims and contributions, at any size.
enum GenerateCommand {
    static let description = CommandDescription(
        name: "generate", summary: "made-up claims and contributions by establishment, seeded, at any size",
        positionals: [],
        options: [
            OptionDescription("out", value: "DIR", "folder of the result: sinistres.csv, cotisations.csv, descriptor"),
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

    static let (claimsName, contributionsName) = ("sinistres.csv", "cotisations.csv")

    private static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
        guard let out = arguments["out"] else { throw Fault.usage("--out is missing", description) }
        try refuseToOverwrite(out, isForced: arguments.has("force"))
        let home = try InstalledData.located()
        if arguments["enterprises"] != nil {
            return try PortfolioGeneration(arguments, home).run(out: out, terminal)
        }
        let profile = try NationalProfile(profiles: home.profiles, parameters: home.parameters)
        let request = try GenerationOptions(arguments).request(profile)
        let generator = try Generator(request, profile: profile)
        var folder = try OutputFolder.prepared(path: out, isReplaceable: isOurs)
        do {
            try folder.stream(to: claimsName) { file in try generator.writeClaims { try file.append($0) } }
            try folder.stream(to: contributionsName) { file in try generator.writeContributions { try file.append($0) }
            }
            let package = try descriptor(of: folder.folder, named: InitCommand.name(of: out), home)
            try folder.write([UInt8](DescriptorFile.data(package)), to: DataPackage.fileName)
        } catch {
            folder.discard()
            throw error
        }
        try folder.publish()
        terminal.say(
            "written: \(out): \(request.claims) claims, \(request.establishments) establishments in each of "
                + "\(request.years.count) years; all of it is made up")
        return .done
    }

    /// The descriptor that `vigie init` would write; made-up figures keep nobody's secret.
    private static func descriptor(of folder: String, named name: String, _ home: InstalledData) throws -> DataPackage {
        let recognitions = try home.layouts().recognise(folder: folder, forcing: TextFormOverrides())
        let resources = recognitions.map { recognition in
            var resource = recognition.resource
            resource.vigie?.secrecy = .published
            resource.vigie?.secrecyStatement = "Données fictives de vigie generate : aucun établissement n'existe."
            return resource
        }
        return DataPackage(name: name, resources: resources)
    }

    private static func refuseToOverwrite(_ path: String, isForced: Bool) throws(Fault) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard !names.isEmpty else { return }
        guard isOurs(names) else {
            throw Fault(.cannotCreate, "\(path) holds other files than a made-up data set; give another --out")
        }
        guard isForced else { throw Fault(.cannotCreate, "\(path) already exists; --force replaces it") }
    }

    static func isOurs(_ names: [String]) -> Bool {
        let ours = [claimsName, contributionsName, DataPackage.fileName]
        return Set(names).isSubset(of: ours + SyntheticPortfolio.File.allCases.map(\.rawValue))
    }
}
