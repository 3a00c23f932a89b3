import Declarations
import DelimitedText
import Intake
import Outputs

/// A folder of made-up files: built aside, swapped in, and replaced by nothing but another one.
public enum GeneratedFolder {
    static let (claimsName, contributionsName) = ("sinistres.csv", "cotisations.csv")

    /// Whether files of these names are those of a made-up data set.
    public static func isOurs(_ names: [String]) -> Bool {
        let ours = [claimsName, contributionsName, DataPackage.fileName]
        return Set(names).isSubset(of: ours + SyntheticPortfolio.File.allCases.map(\.rawValue))
    }

    /// Two extracts, claims and contributions, with the descriptor by which they are read.
    public static func write(_ generator: Generator, to out: String, layouts: LayoutCatalogue) throws {
        try make(out) { folder in
            try folder.stream(to: claimsName) { file in try generator.writeClaims { try file.append($0) } }
            try folder.stream(to: contributionsName) { file in
                try generator.writeContributions { try file.append($0) }
            }
            let package = try descriptor(of: folder.folder, named: DataPackage.name(of: out), layouts)
            try folder.write([UInt8](DescriptorFile.data(package)), to: DataPackage.fileName)
        }
    }

    /// A portfolio of enterprises, with the descriptor of the one that is shipped.
    public static func write(_ portfolio: SyntheticPortfolio, to out: String, home: InstalledData) throws {
        let package = try home.bytes("Datasets/portefeuille-demo/" + DataPackage.fileName)
        try make(out) { folder in
            for file in SyntheticPortfolio.File.allCases {
                try folder.stream(to: file.rawValue) { stream in
                    try portfolio.write(file) { try stream.append($0) }
                }
            }
            try folder.write(package, to: DataPackage.fileName)
        }
    }

    private static func make(_ out: String, _ body: (inout OutputFolder) throws -> Void) throws {
        var folder = try OutputFolder.prepared(path: out, isReplaceable: isOurs)
        do {
            try body(&folder)
        } catch {
            folder.discard()
            throw error
        }
        try folder.publish()
    }

    /// The descriptor that recognition drafts; made-up figures keep nobody's secret.
    private static func descriptor(
        of folder: String, named name: String, _ layouts: LayoutCatalogue
    ) throws -> DataPackage {
        let recognitions = try layouts.recognise(folder: folder, forcing: TextFormOverrides())
        let resources = recognitions.map { recognition in
            var resource = recognition.resource
            resource.vigie?.secrecy = .published
            resource.vigie?.synthetic = true
            resource.vigie?.secrecyStatement = "Données fictives de vigie generate : aucun établissement n'existe."
            return resource
        }
        return DataPackage(name: name, resources: resources)
    }
}
