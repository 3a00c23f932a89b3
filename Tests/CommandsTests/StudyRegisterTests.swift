import Foundation
import StudySupport
import TestSupport
import Testing

/// `--register` of the reports on persons and on enterprises that were never released.
@Suite("A register of reports on fragilities and of comparisons") struct StudyRegisterTests {
    private func run(_ folder: FragilityFolder, _ words: String...) throws -> Program.Ending {
        try Program.run(
            ["fragility", folder.data, "--key", folder.key, "--out", folder.folder.path + "/out", "--quiet"] + words)
    }

    private func tools(_ folder: FragilityFolder) throws -> String {
        try String(contentsOfFile: folder.folder.path + "/out/tables/outils.csv", encoding: .utf8)
    }

    /// Persons whom the data mining examined; nil where they are hidden.
    private static func examined(_ table: String) -> Int? {
        Record.all(in: table).first { $0["measure"] == "examines" && $0["outil"] == "data-mining" }
            .flatMap { Int($0["value"]) }
    }

    @Test("A person less, between two reports, is told by no difference; the same report leaves again")
    func fragility() throws {
        let folder = try FragilityFolder()
        let register = folder.folder.path + "/register.jsonl"
        #expect(try run(folder, "--register", register, "--release", "first").status == 0)
        let first = try tools(folder)
        let examined = try #require(Self.examined(first))
        #expect(examined > 1000)
        #expect(try String(contentsOfFile: register, encoding: .utf8).contains("\"fragility 20241231\""))
        #expect(try run(folder, "--register", register).status == 0)
        #expect(try tools(folder) == first)
        let report = try String(contentsOfFile: folder.folder.path + "/out/rapport.md", encoding: .utf8)
        #expect(!report.contains("registre des publications"), "nothing says that releases are not linked")

        let rows = try folder.text("data-mining.csv").split(separator: "\n").dropLast()
        try (rows.joined(separator: "\n") + "\n").write(
            toFile: folder.data + "/data-mining.csv", atomically: true, encoding: .utf8)
        #expect(try run(folder).status == 0)
        #expect(Self.examined(try tools(folder)) == examined - 1)
        #expect(try run(folder, "--register", register).status == 0)
        let later = try tools(folder)
        #expect(later.contains("examines,data-mining,,,,,,,count,:c,"), "\(later)")
    }

    @Test("A comparison is kept under its year and its values of law")
    func comparison() throws {
        let portfolio = try SmallPortfolio(secrecy: nil)
        let folder = try TemporaryFolder()
        let register = folder.path + "/register.jsonl"
        func compare(_ words: String...) throws -> Program.Ending {
            try Program.run(
                [
                    "compare", portfolio.path, "--schemes", "at-beitrag", "--year", "2025", "--out",
                    folder.path + "/out", "--quiet",
                ]
                    + words)
        }
        #expect(try compare("--register", register, "--release", "one").status == 0)
        #expect(try compare("--value", "satz=0.012", "--register", register, "--release", "two").status == 0)
        let lines = try String(contentsOfFile: register, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains("\"compare 2025\"") && lines[1].contains("\"compare 2025 "))
        #expect(try compare("--register", register, "--release", "one").status == 64)
    }
}
