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

    @Test("A condition on a code that no row has lists no code of a file that was never released")
    func unknownCode() throws {
        let folder = try TemporaryFolder()
        let rows = (1...12).map { "S\($0);00000000000018;2024;AT;\($0 % 2 == 0 ? "2562B" : "0125Z");1" }
        try folder.write(
            "numero_sinistre;siret;annee;evenement;code_naf;jours_it\n" + rows.joined(separator: "\n") + "\n",
            to: "a.csv")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        for code in ["4711D", "9999Z"] {
            let ending = try Program.run([
                "query", folder.path, "--indicator", "AT", "--where", "naf5=\(code)", "--year", "2024",
            ])
            let said = ending.output + ending.error
            #expect(said.contains("no row has") && said.contains(code), "\(said)")
            #expect(!said.contains("2562B") && !said.contains("0125Z"), "\(said)")
        }
    }
}
