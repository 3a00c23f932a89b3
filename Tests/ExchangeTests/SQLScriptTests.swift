import Exchange
import Foundation
import Intake
import Messages
import Reporting
import Studies
import StudySupport
import TestSupport
import Testing

@Suite("Statements of partial facts") struct SQLScriptTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func script(of data: String, _ dialect: SQLDialect) throws -> SQLScript {
        try SQLStatements.script(
            of: data, for: NotebookSource("rapport-annuel", shippedIn: MadeUpFolder.home.notebooks), dialect,
            into: folder.path + "/facts", home: MadeUpFolder.home)
    }

    @Test("No statement reads a file: the descriptor is enough", arguments: SQLDialect.allCases)
    func descriptorAlone(_ dialect: SQLDialect) throws {
        let whole = try MadeUpFolder(seed: 1, at: folder.path + "/whole", isReleased: true)
        for name in ["sinistres.csv", "cotisations.csv"] {
            try FileManager.default.removeItem(atPath: whole.path + "/" + name)
        }
        let text = try script(of: whole.path, dialect).text
        #expect(text.contains("DECIMAL(18, 2)") && text.contains("ORDER BY") && text.contains("cotisations.csv"))
        #expect(!text.contains("numero_sinistre") && !text.contains("date_accident"))
    }

    @Test("Names and words of a descriptor end no text of a statement")
    func quoting() throws {
        let whole = try MadeUpFolder(seed: 1, at: folder.path + "/whole", isReleased: true)
        try whole.rewrite("datapackage.json") {
            $0.replacing("\"jours_it\"", with: "\"jours \\\" '; DROP TABLE x; --\"").replacing(
                "\"nd\"", with: "\"n'd\"")
        }
        let text = try script(of: whole.path, .duckdb).text
        #expect(text.contains("TRIM(\"jours \"\" '; DROP TABLE x; --\")") && text.contains("'n''d'"))
        let spark = try script(of: whole.path, .spark).text
        #expect(spark.contains("TRIM(`jours \" '; DROP TABLE x; --`)") && spark.contains("'n\\'d'"))
    }

    @Test("A folder without single claims has nothing to sum")
    func noClaims() throws {
        #expect(throws: ExchangeError.self) { try script(of: Project.root + "/Datasets", .duckdb) }
    }

    @Test("Sums that are not those that the engine counted are refused; rows that it refused are told")
    func controlTotals() throws {
        let whole = try MadeUpFolder(seed: 1, at: folder.path + "/whole", isReleased: true)
        let facts = try Parts.facts(of: [whole.path])[0]
        // What an engine leaves: no manifest, and the totals that it counted.
        try FileManager.default.removeItem(atPath: facts + "/manifest.json")
        let control = facts + "/sinistres.control.txt"
        try "what,total\nrows,702\nrefused,2\nclaims,700\n".write(toFile: control, atomically: true, encoding: .utf8)
        let text = try #require(try Parts.report([facts])["rapport.md"])
        #expect(text.contains("lignes refusées par le moteur qui l’a fait, 2"))
        try "what,total\nclaims,701\n".write(toFile: control, atomically: true, encoding: .utf8)
        do {
            _ = try Parts.report([facts])
            Issue.record("a total that differs was not seen")
        } catch {
            #expect(Fault(error).text.contains("is 701 in all, and 700 in the file beside it"))
        }
    }

    @Test("A folder of parts, as Spark writes it, is read like the file")
    func folderOfParts() throws {
        let whole = try MadeUpFolder(seed: 2, at: folder.path + "/whole", isReleased: true)
        let expected = try Parts.report([whole.path])
        let file = whole.path + "/sinistres.csv"
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
        for (place, rows) in [lines[1...300], lines[301...]].enumerated() {
            try ((lines[...0] + rows).joined(separator: "\n") + "\n").write(
                toFile: file + "/part-0000\(place)-x.csv", atomically: true, encoding: .utf8)
        }
        try "".write(toFile: file + "/_SUCCESS", atomically: true, encoding: .utf8)
        for folders in [[whole.path], try Parts.facts(of: [whole.path])] {
            let found = try Parts.report(folders)
            #expect(found.filter { $0.key != "rapport.md" } == expected.filter { $0.key != "rapport.md" })
        }
    }
}
