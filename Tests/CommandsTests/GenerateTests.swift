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

    /// Accidents and commuting accidents have a seat and a nature of the lesion, diseases have none; every claim has a day.
    @Test(
        "Claims can be asked for by what describes them: the month of the accident, the seat and the nature of the lesion"
    )
    func whatDescribesClaims() throws {
        try TemporaryFolder.with([:]) { folder throws -> Void in
            #expect(try generate(folder + "/data").status == 0)
            func total(_ by: [String]) throws -> Int {
                let words = ["query", folder + "/data", "--indicator", "AT", "--year", "2024", "--quiet"]
                let ending = try Program.run(words + by)
                #expect(ending.status == 0, "\(ending.error)")
                return Record.all(in: ending.output).compactMap { Int($0["value"]) }.reduce(0, +)
            }
            let all = try total([])
            #expect(all > 0)
            for dimension in ["mois", "siege-lesion", "nature-lesion"] {
                #expect(try total(["--by", dimension]) == all, "\(dimension)")
            }
            let checked = try Program.run(["check", folder + "/data"])
            #expect(checked.output.contains("columns not used: date_premier_reglement"), "\(checked.output)")
        }
    }

    @Test("A recognised file of claims is asked for by sex and band of age as it is")
    func sexAndAge() throws {
        let rows = ["1;19", "2;20", "2;64", "1;65", "2;30", "2;34"].enumerated().map {
            "\($0);00000000000018;2024;AT;\($1);15/01/2024;3\n"
        }
        let text = "numero_sinistre;siret;annee;evenement;sexe;age;date_accident;jours_it\n" + rows.joined()
        try TemporaryFolder.with(["sinistres.csv": text]) { folder throws -> Void in
            #expect(try Program.run(["init", folder, "--quiet"]).status == 0)
            let path = folder + "/datapackage.json"
            let written = try String(contentsOfFile: path, encoding: .utf8)
            let released = "\"secrecy\" : \"published\", \"secrecyStatement\" : \"Essai\""
            try written.replacing("\"secrecy\" : \"enterprises\"", with: released).write(
                toFile: path, atomically: true, encoding: .utf8)
            func ask(_ dimension: String) throws -> [[String]] {
                let ending = try Program.run(["query", folder, "--indicator", "AT", "--by", dimension, "--quiet"])
                #expect(ending.status == 0, "\(ending.error)")
                return Record.all(in: ending.output).map { [$0[dimension], $0["value"]] }
            }
            #expect(try ask("sexe") == [["F", "4"], ["H", "2"]])
            let bands = [["0-19", "1"], ["20-24", "1"], ["30-34", "2"], ["60-64", "1"], ["65+", "1"]]
            #expect(try ask("tranche-age") == bands)
            #expect(try ask("mois") == [["01", "6"]])
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
