import Foundation
import TestSupport
import Testing

/// What a report says of the rows of a file that was never released: its last line, and how many rows are doubtful, would
/// give hidden totals back.
@Suite("Doubts about files that were never released") struct SecretDoubtTests {
    /// Twelve claims, the last of which no line end closes.
    private static let text =
        "numero_sinistre;siret;annee;evenement;jours_it\n"
        + (1...12).map { "S\($0 == 7 ? 6 : $0);000000000000\($0 % 3)8;2024;AT;\($0)" }.joined(separator: "\n")

    @Test("A report tells that the file may be cut and that claims count twice, without a line or a number")
    func report() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: "a.csv")
        try folder.write("---\nlang: fr\nyear: 2024\n---\n# T\n\n```vigie annex\ncontent: findings\n```\n", to: "n.md")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        let ending = try Program.run([
            "report", folder.path, "--notebook", folder.path + "/n.md", "--out", folder.path + "/out",
        ])
        #expect(ending.status == 0, "\(ending.error)")
        let written = try String(contentsOfFile: folder.path + "/out/rapport.md", encoding: .utf8)
        #expect(written.contains("des sinistres comptent deux fois (vigie check dit où)"))
        #expect(!written.contains("ligne 13") && !written.contains("(13)") && !written.contains("1 ligne a"))
        #expect(!ending.error.contains("line 13"))
    }
}
