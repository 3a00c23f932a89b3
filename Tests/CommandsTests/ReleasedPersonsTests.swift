import Foundation
import StudySupport
import TestSupport
import Testing

/// Files of persons that somebody released before: declared so, and by whom.
@Suite("Released files of persons") struct ReleasedPersonsTests {
    private static let secret = "\"secrecy\": \"persons\""
    private static let statement = "fichier public de la caisse"

    private func release(_ folder: FragilityFolder, with text: String, files: Int = .max) throws {
        var descriptor = try folder.text("datapackage.json")
        for _ in 0..<min(files, descriptor.ranges(of: Self.secret).count) {
            descriptor = descriptor.replacing(Self.secret, with: text, maxReplacements: 1)
        }
        try descriptor.write(toFile: folder.data + "/datapackage.json", atomically: true, encoding: .utf8)
    }

    private static let stated = "\"secrecy\": \"published\", \"secrecyStatement\": \"\(statement)\""

    @Test("Without a word on who released them, they are refused")
    func unstated() throws {
        let folder = try FragilityFolder()
        try release(folder, with: "\"secrecy\": \"published\"", files: 1)
        let ending = try folder.run()
        #expect(ending.status == 65)
        #expect(ending.error.contains("add \"secrecyStatement\" (who released them, and where)"))
    }

    @Test("With it, no count is hidden, the report says why, and the audit has nothing to find")
    func stated() throws {
        let folder = try FragilityFolder()
        try release(folder, with: Self.stated)
        #expect(try folder.run().status == 0)
        let out = folder.folder.path + "/out"
        let records = Record.all(in: try String(contentsOfFile: out + "/tables/combinaisons.csv", encoding: .utf8))
        let people = records.filter { $0["measure"] == "personnes" }
        #expect(people.allSatisfy { $0["flag"] != ":c" })
        let counted = try PlainCount().people.values
        for record in people where !record["outils"].isEmpty {
            let tools = Set(record["outils"].split(separator: "+").map(String.init))
            #expect(Int(record["value"]) == counted.count { $0 == tools })
        }
        let report = try String(contentsOfFile: out + "/rapport.md", encoding: .utf8)
        #expect(report.contains("Les fichiers de personnes ont été publiés auparavant"))
        #expect(report.contains(Self.statement))
        #expect(try Program.run(["audit", out]).output.hasSuffix("\n21 tables, 0 hidden cells, no finding\n"))
    }

    @Test("One file that was not released keeps all of them protected")
    func oneSecret() throws {
        let folder = try FragilityFolder()
        try release(folder, with: Self.stated, files: 1)
        #expect(try folder.run().status == 0)
        let ending = try Program.run(["audit", folder.folder.path + "/out"])
        #expect(ending.output.hasSuffix("\n21 tables, 10 hidden cells, no finding\n"))
    }
}
