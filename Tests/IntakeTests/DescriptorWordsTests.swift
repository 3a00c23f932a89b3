import Declarations
import Intake
import TestSupport
import Testing

/// A slip in a word of a descriptor out of a closed list: line, column and the nearest word.
@Suite("Words of a descriptor")
struct DescriptorWordsTests {
    private static let text = """
        {"name": "t", "resources": [
          {"name": "r", "path": "r.csv", "encoding": "utf-8",
           "dialect": {"delimiter": ";"},
           "vigie": {"role": "claims", "layout": "cnam-tableau-07",
                     "constants": {"event": "AT"}},
           "schema": {"fields": [
             {"name": "a", "type": "integer",
              "vigie": {"measure": "claims", "unit": "count"}}]}}]}
        """

    private func fault(_ old: String, _ new: String) throws -> DeclarationError? {
        let folder = try TemporaryFolder()
        try folder.write(Self.text.replacing(old, with: new), to: DataPackage.fileName)
        do throws(IntakeError) {
            _ = try DescriptorFile.read(folder: folder.path, layouts: ["cnam-tableau-07", "taux-collectifs"])
        } catch {
            guard case .declaration(let fault) = error else { return nil }
            return fault
        }
        return nil
    }

    @Test("As it stands, it is read")
    func right() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.text, to: DataPackage.fileName)
        #expect(try DescriptorFile.read(folder: folder.path, layouts: ["cnam-tableau-07"]).resources.count == 1)
    }

    @Test(
        "A slip",
        arguments: [
            ("\"utf-8\"", "\"utf-9\"", 2, "resources[0].encoding", "utf-8"),
            ("\"cnam-tableau-07\"", "\"cnam-tableau07\"", 4, "resources[0].vigie.layout", "cnam-tableau-07"),
            ("\"event\":", "\"evnet\":", 5, "resources[0].vigie.constants", "event"),
            ("\"integer\"", "\"integr\"", 7, "resources[0].schema.fields[0].type", "integer"),
            ("\"count\"", "\"counts\"", 8, "resources[0].schema.fields[0].vigie.unit", "count"),
        ])
    func slips(old: String, new: String, line: Int, path: String, nearest: String) throws {
        let fault = try #require(try fault(old, new))
        #expect(fault.position?.line == line && fault.path == path && fault.fault.nearest == nearest)
    }

    @Test("A delimiter of two signs, a currency, a type of other programs")
    func others() throws {
        #expect(try fault("\";\"", "\";;\"")?.position?.line == 3)
        #expect(try fault("\"count\"", "\"CHF\"") == nil && fault("\"integer\"", "\"date\"") == nil)
        #expect(try fault("\"integer\"", "\"entier\"")?.position?.line == 7)
    }
}
