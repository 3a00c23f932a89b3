import Foundation
import TestSupport
import Testing

@testable import Intake

@Suite("Keys and names of a descriptor") struct DescriptorKeysTests {
    /// What reading a descriptor says that has one resource changed, with its key and value in JSON.
    private func problem(_ change: (String) -> String) throws -> String? {
        let folder = try TemporaryFolder()
        let package = DataPackage(name: "p", resources: [Sample.counts(["A;1"]).resource])
        let text = String(decoding: try DescriptorFile.data(package), as: UTF8.self)
        try folder.write(change(text), to: DataPackage.fileName)
        do {
            _ = try DescriptorFile.read(folder: folder.path)
            return nil
        } catch IntakeError.declaration(let error) {
            return "\(error.path): \(error.fault)"
        }
    }

    @Test("A key inside vigie that means nothing is named, with those that are known")
    func unknownKeys() throws {
        #expect(try problem { $0 } == nil)
        let resource = try problem { $0.replacing("\"role\"", with: "\"lay0ut\" : \"x\", \"role\"") }
        #expect(resource?.hasPrefix("resources[0].vigie: unknownKey(\"lay0ut\"") == true)
        let field = try problem { $0.replacing("\"dimension\"", with: "\"labl\" : \"x\", \"dimension\"") }
        #expect(field?.hasPrefix("resources[0].schema.fields[0].vigie: unknownKey(\"labl\"") == true)
    }

    @Test(
        "What the standard defines and namespaces of others pass",
        arguments: [#""licenses": []"#, #""hash": "x""#, #""acme": {"owner": "x"}"#, #""dct:modified": "2026-01-01""#])
    func foreignKeys(member: String) throws {
        #expect(try problem { $0.replacing("\"path\"", with: "\(member), \"path\"") } == nil)
    }

    @Test("A key outside vigie that is neither, and an object whose name is a slip, are named")
    func slips() throws {
        let key = try problem { $0.replacing("\"path\"", with: "\"encodign\" : \"x\", \"path\"") }
        #expect(key?.hasPrefix("resources[0]: unknownKey(\"encodign\"") == true)
        let object = try problem { $0.replacing("\"path\"", with: "\"dialct\" : {}, \"path\"") }
        #expect(object?.hasPrefix("resources[0]: unknownKey(\"dialct\"") == true)
    }

    @Test("Two resources of one name")
    func names() throws {
        let resource = Sample.counts(["A;1"]).resource
        let folder = try TemporaryFolder()
        let package = DataPackage(name: "p", resources: [resource, resource])
        try folder.write([UInt8](try DescriptorFile.data(package)), to: DataPackage.fileName)
        #expect(throws: IntakeError.self) { try DescriptorFile.read(folder: folder.path) }
    }

    @Test("Two columns of one measure, and an event that is none")
    func meanings() throws {
        var twice = Sample.counts(["A;1;2"])
        twice.fields.append(.amount("Autres", .claims))
        twice.text = "CTN;Cas;Autres\nA;1;2\n"
        #expect(throws: IntakeError.self) { try twice.read() }
        var event = Sample.counts(["A;1"])
        event.constants = ["year": Constant("2024"), "event": Constant("ATX")]
        #expect(throws: IntakeError.self) { try event.read() }
    }
}
