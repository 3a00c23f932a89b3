import TestSupport
import Testing

/// A table beside those that are read: an observatory that drops the second half of its claims in the folder must hear that
/// they do not count.
struct UnreadFileTests {
    private static let rows = "CTN;Année;Salariés;AT en 1er règlement\nA;2024;100;3\n"

    @Test func aTableThatTheDescriptorDoesNotNameIsFound() throws {
        let data = try DescribedFile(Self.rows)
        try data.folder.write("CTN;AT\nB;9\n", to: "seconde-partie.csv")
        try data.folder.write("Note.\n", to: "lisez-moi.txt")
        let sentence =
            "seconde-partie.csv is in the folder, but datapackage.json does not name it: its rows do not count"
        let check = try Program.run(["check", data.folderPath])
        #expect(check.status == 1 && check.output.contains("finding: " + sentence), "\(check)")
        #expect(check.output.hasSuffix("\n1 finding\n"))
        let query = try Program.run(["query", data.folderPath, "--indicator", "AT"])
        #expect(query.status == 0 && query.error.contains("warning: " + sentence), "\(query)")
    }

    @Test func aTableWithoutARoleIsFound() throws {
        let descriptor = #""resources" : [{"name": "b", "path": "b.csv", "schema": {"fields": []}}, "#
        let found = try Checking(["a.csv": Self.rows]) { $0.replacing("\"resources\" : [", with: descriptor) }
        #expect(
            found.findings.contains { $0.hasPrefix("b.csv has no role in datapackage.json: its rows do not count") },
            "\(found.ending)")
    }

    @Test func aTableThatLacksAColumnOfItsLayoutSaysWhich() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.rows, to: "a.csv")
        try folder.write(
            "numero_sinistre;siret;annee;jours_it;taux_ip;deces;cout\nS1;1;2024;3;;non;12,5\n", to: "b.csv")
        #expect(try Program.run(["init", folder.path]).status == 1)
        let check = try Program.run(["check", folder.path])
        let near = "(the nearest layout, etablissements-sinistres, also requires: evenement)"
        #expect(check.output.contains("finding: b.csv has no role in datapackage.json \(near): "), "\(check)")
    }
}
