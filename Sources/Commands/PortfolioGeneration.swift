import Foundation
import Generation
import Intake
import Messages
import Outputs

/// `vigie generate --enterprises N`: a made-up portfolio of enterprises with their claims and actions.
struct PortfolioGeneration {
    private let count: Int
    private let seed: UInt64
    private let home: InstalledData

    init(_ arguments: Arguments, _ home: InstalledData) throws(Fault) {
        if let other = ["establishments", "claims", "years"].first(where: { arguments[$0] != nil }) {
            throw .usage("--\(other) does not go with --enterprises, which draws its own years and claims")
        }
        count = try GenerationOptions.number(arguments, "enterprises", in: 1...99_999_999) ?? 1
        seed = try GenerationOptions.seed(arguments)
        self.home = home
    }

    func run(out: String, _ terminal: Terminal) throws -> ExitCode {
        let model = try SyntheticModel(profiles: home.profiles)
        let portfolio = SyntheticPortfolio(model: model, count: count, seed: seed)
        let descriptor = home.path + "/Datasets/portefeuille-demo/" + DataPackage.fileName
        guard let package = FileManager.default.contents(atPath: descriptor) else {
            throw Fault(.unavailable, "\(descriptor): not found; run 'make install' again")
        }
        var folder = try OutputFolder.prepared(path: out, isReplaceable: GenerateCommand.isOurs)
        do {
            for file in SyntheticPortfolio.File.allCases {
                try folder.stream(to: file.rawValue) { stream in
                    try portfolio.write(file) { try stream.append($0) }
                }
            }
            try folder.write([UInt8](package), to: DataPackage.fileName)
        } catch {
            folder.discard()
            throw error
        }
        try folder.publish()
        terminal.say("written: \(out): \(count) enterprises drawn from seed \(seed); all of it is made up")
        return .done
    }
}
