import Foundation
import TestSupport
import Testing

/// The order of texts must not change from run to run, however their accents are written.
@Suite("The same inputs give the same bytes") struct SameBytesTests {
    private static let codes = [
        "Re\u{301}unions", "Re\u{301}union", "R\u{E9}uni", "Reunion", "\u{200B}R\u{E9}", "E\u{301}t\u{E9}",
        "\u{C9}t\u{E9}s",
        "E\u{302}tre", "e\u{301}", "\u{E9}a", "A\u{30A}", "\u{C5}b",
    ]

    private let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/data", withIntermediateDirectories: true)
        let claims = Self.codes.enumerated().map { "00000000000018;2024;AT;A;\($1);\($0)\n" }.joined()
        try folder.write("siret;annee;evenement;ctn;region;jours_it\n" + claims, to: "data/sinistres.csv")
        let people =
            "00000000000018;2024;A;\(Self.codes[0]);10;16000\n00000000000026;2024;A;\(Self.codes[1]);10;16000\n"
        try folder.write("siret;annee;ctn;region;salaries;heures\n" + people, to: "data/cotisations.csv")
        try folder.write(
            "```vigie table\nindicator: AT, JOURS\nby: region\nyear: 2024\n```\n\n```vigie annex\ncontent: findings\n```\n",
            to: "n.md")
        #expect(try Program.run(["init", folder.path + "/data"]).status == 0)
    }

    /// All that twenty runs print.
    private func outputs(_ words: [String]) throws -> Set<[String]> {
        var found: Set<[String]> = []
        for _ in 0..<20 {
            let ending = try Program.run(words)
            // Bytes: texts that differ by their normal form only would be equal.
            found.insert([ending.output, ending.error].map { Data($0.utf8).base64EncodedString() })
        }
        return found
    }

    @Test("query and check print the same twenty times")
    func printed() throws {
        let data = folder.path + "/data"
        #expect(
            try outputs(["query", data, "--indicator", "AT,JOURS", "--by", "region", "--format", "csv"]).count == 1)
        #expect(try outputs(["check", data]).count == 1)
        #expect(try outputs(["check", data, "--json"]).count == 1)
    }

    @Test("A report is never stale")
    func report() throws {
        let words = [
            "report", folder.path + "/data", "--notebook", folder.path + "/n.md", "--out", folder.path + "/out",
        ]
        #expect(try Program.run(words + ["--quiet"]).status == 0)
        #expect(try outputs(words + ["--check", "--quiet"]).count == 1)
        #expect(try Program.run(words + ["--check", "--quiet"]).status == 0)
    }
}
