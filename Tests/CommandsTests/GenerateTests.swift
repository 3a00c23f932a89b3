import Foundation
import StudySupport
import TestSupport
import Testing

/// `vigie generate`: what it writes can be queried at once, and what is there is safe.
struct GenerateTests {
    private static let small = ["--establishments", "200", "--claims", "400", "--years", "2023-2024", "--quiet"]

    private func generate(_ out: String, _ more: String...) throws -> Program.Ending {
        try Program.run(["generate", "--out", out] + Self.small + more)
    }

    @Test func theResultAnswersQueries() throws {
        try TemporaryFolder.with([:]) { folder throws -> Void in
            #expect(try generate(folder + "/data").status == 0)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder + "/data").sorted()
                    == ["cotisations.csv", "datapackage.json", "sinistres.csv"])
            let ending = try Program.run(["query", folder + "/data", "--indicator", "AT,TRAJET,MP", "--quiet"])
            #expect(ending.status == 0, "\(ending.error)")
            let counts = Record.all(in: ending.output).compactMap { Int($0["value"]) }
            #expect(counts.count == 6 && counts.reduce(0, +) == 400)
        }
    }

    @Test func theDescriptorIsTheOneOfInitDeclaredReleased() throws {
        try TemporaryFolder.with([:]) { folder throws -> Void in
            #expect(try generate(folder + "/data").status == 0)
            let path = folder + "/data/datapackage.json"
            let written = try String(contentsOfFile: path, encoding: .utf8)
            #expect(try Program.run(["init", folder + "/data", "--force", "--quiet"]).status == 0)
            let statement = "Données fictives de vigie generate : aucun établissement n'existe."
            #expect(
                try String(contentsOfFile: path, encoding: .utf8).replacing(
                    "\"secrecy\" : \"enterprises\"",
                    with: "\"secrecy\" : \"published\",\n        \"secrecyStatement\" : \"\(statement)\""
                ).replacing(/("source" : "[^"]*")\n      }/) { "\($0.1),\n        \"synthetic\" : true\n      }" }
                    == written)
        }
    }

    @Test func anEarlierResultIsReplacedOnlyWhenForced() throws {
        try TemporaryFolder.with([:]) { folder throws -> Void in
            #expect(try generate(folder + "/data").status == 0)
            let again = try generate(folder + "/data")
            #expect(again.status == 73 && again.error.contains("--force replaces it"))
            #expect(try generate(folder + "/data", "--seed", "2", "--force").status == 0)
        }
    }

    @Test func aFolderOfOtherFilesIsLeftAlone() throws {
        try TemporaryFolder.with(["mine.csv": "a;b\n"]) { folder throws -> Void in
            let ending = try generate(folder, "--force")
            #expect(ending.status == 73 && ending.error.contains("holds other files"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["mine.csv"])
        }
    }

    @Test(arguments: [
        ["--establishments", "0"], ["--claims", "-1"], ["--claims", "1e6"], ["--years", "2024-2020"],
        ["--years", "2020-"], ["--years", "1-2-3"], ["--seed", "x"],
    ])
    func usage(_ words: [String]) throws {
        let ending = try Program.run(["generate", "--out", "/nonexistent/folder"] + words)
        #expect(ending.status == 64, "\(words): \(ending.error)")
    }

    @Test("The portfolio of the demonstration is what vigie generate --enterprises 2000 writes")
    func portfolioIsUpToDate() throws {
        let folder = try TemporaryFolder()
        let out = folder.path + "/portfolio"
        #expect(try Program.run(["generate", "--enterprises", "2000", "--out", out, "--quiet"]).status == 0)
        for name in ["etablissements.csv", "sinistres.csv", "actions.csv", "datapackage.json"] {
            let (made, kept) = (out + "/" + name, Comparisons.demonstration + "/" + name)
            #expect(
                FileManager.default.contentsEqual(atPath: made, andPath: kept),
                "\(name) is stale; vigie generate --enterprises 2000 --out FOLDER writes it")
        }
    }
}
