import DelimitedText
import Facts
import Intake
import TestSupport

/// A folder with the two real CNAM files, described as `init` describes them.
enum RealFolder {
    static let accidents = "at-2024-ctn-naf.csv"
    static let diseases = "mp-2024-ctn-naf-tableau-cim10.csv"

    static let requests: [Set<Dimension>] = [
        [.ctn], [.tableau], [.familleMP], [.regionCorps, .ctn], [.chapitreCIM10], [.cause], [.naf38], [.naf2], [.naf5],
    ]

    static func read(_ files: [String], workers: Int = 2) throws -> [ResourceReading] {
        let folder = try TemporaryFolder()
        for file in files { try folder.link(SharedData.path("cnam-2024/" + file), as: file) }
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        return try readFolder(folder, found.map(\.resource), requests: requests, workers: workers)
    }

    /// Read once for all the tests.
    static let readings = Result { try read([accidents, diseases]) }
    static let base = readings.map { FactBase($0.map(\.part.facts)) }
}
