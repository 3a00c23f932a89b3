import Foundation
import StudySupport
import TestSupport
import Testing

@Suite("vigie audit on a comparison of an unreleased portfolio") struct ComparisonAuditTests {
    private let folder: SmallPortfolio
    private let out: String

    /// Thirty enterprises of one sector, seven of a second, two of a third.
    init() throws {
        folder = try SmallPortfolio(secrecy: nil)
        let rows = (1...39).map { number in
            SmallPortfolio.rows("\(number)").replacing("AA", with: number > 37 ? "CC" : number > 30 ? "BB" : "AA")
        }
        try folder.write(SmallPortfolio.header + rows.joined(), to: "etablissements.csv")
        try folder.write(Self.notebook, to: "tables.md")
        out = folder.path + "/out"
        let ending = try Program.run(
            [
                "compare", folder.path, "--schemes", "at-beitrag,at-auvasicher", "--year", "2025", "--between",
                "at-beitrag,at-auvasicher", "--notebook", folder.path + "/tables.md", "--out", out, "--quiet",
            ])
        #expect(ending.status == 0, "\(ending.error)")
    }

    private static let notebook = [
        "portefeuille", "portefeuille-secteurs", "resultats", "par-secteur", "par-secteur.par-salarie",
        "gagnants-perdants",
    ].map { "```vigie table\nfrom: \($0)\ntitle: \($0)\n```\n" }.joined(separator: "\n")

    private func change(_ name: String, _ line: String, _ other: String) throws {
        let path = out + "/tables/\(name).csv"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains(line), "\(text)")
        try text.replacing(line, with: other).write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test("Two enterprises of a sector are hidden with the seven of another, and nothing is found")
    func noFinding() throws {
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 0)
        #expect(ending.output.hasSuffix("6 tables, 6 hidden lines, no finding\n"))
        #expect(!ending.output.contains("not examined"))
    }

    @Test("The seven enterprises shown again give the two back")
    func undone() throws {
        try change(
            "portefeuille-secteurs", "entreprises,BB,,,,,,,count,:c,statistical secrecy",
            "entreprises,BB,7,,,,,,count,,")
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 1)
        #expect(
            ending.output.contains(
                "portefeuille secteur CC entreprises: not printed, and yet between 2 and 2 enterprises"))
    }

    @Test("The amount by employee of a hidden sector, in the table across, is a finding")
    func pivot() throws {
        try change(
            "par-secteur-par-salarie", "CC,at-beitrag,,,,,,,EUR,:c,statistical secrecy",
            "CC,at-beitrag,-412.5,,,,,,EUR,,")
        let ending = try Program.run(["audit", out])
        #expect(ending.status == 1 && ending.output.contains("dispositif at-beitrag secteur CC: some of its figures"))
    }
}
