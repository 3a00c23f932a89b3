import Exchange
import Foundation
import Messages
import TestSupport
import Testing

@Suite("Parts that cannot be merged, and what was found in them") struct PartialFactsFaultTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("A part that was cut on the way is refused, and named")
    func cutPart() throws {
        let whole = try MadeUpFolder(seed: 1, at: folder.path + "/whole", isReleased: true)
        let facts = try Parts.facts(of: whole.dealt(into: 2, seed: 1))
        let file = URL(fileURLWithPath: facts[1] + "/sinistres.csv")
        try Data(contentsOf: file).dropLast(300).write(to: file)
        #expect(sentence { try Parts.report(facts) }.contains("whole-part-1-facts/sinistres.csv is not the file"))
    }

    @Test("Partial facts of a later form are refused")
    func laterForm() throws {
        let whole = try MadeUpFolder(seed: 1, at: folder.path + "/whole", isReleased: true)
        let facts = try Parts.facts(of: [whole.path])[0]
        let manifest = facts + "/manifest.json"
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try text.replacing("\"form\" : 1", with: "\"form\" : 2").write(
            toFile: manifest, atomically: true, encoding: .utf8)
        #expect(
            sentence { try Parts.report([facts]) }.contains("partial facts of form 2, and this version reads form 1"))
    }

    @Test("Folders that describe a file otherwise are not read as one")
    func otherDescriptions() throws {
        let whole = try MadeUpFolder(seed: 1, at: folder.path + "/whole", isReleased: true)
        let parts = try whole.dealt(into: 2, seed: 1)
        let descriptor = parts[1] + "/datapackage.json"
        let text = try String(contentsOfFile: descriptor, encoding: .utf8)
        try text.replacing("published", with: "enterprises").write(
            toFile: descriptor, atomically: true, encoding: .utf8)
        #expect(sentence { try Parts.report(parts) }.contains("describe resource"))
    }

    @Test("What was refused in a part is told beside the figures of the whole")
    func refusedRows() throws {
        let whole = try MadeUpFolder(seed: 1, at: folder.path + "/whole", isReleased: true)
        let parts = try whole.dealt(into: 2, seed: 1)
        try MadeUpFolder(existing: parts[0]).rewrite("sinistres.csv") { $0 + "x;1;2024;;;AT;AA;;;;;;;vingt;0;non;0\n" }
        let report = try Parts.report(Parts.facts(of: parts))
        let text = try #require(report["rapport.md"])
        #expect(text.contains("lignes refusées, 1 sur ") && !text.contains("rejects.csv"))
    }

    private func sentence(_ body: () throws -> Any) -> String {
        do {
            _ = try body()
            return ""
        } catch {
            return Fault(error).text
        }
    }
}
