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
        } catch IntakeError.badDescriptor(_, let place, let detail) {
            return place + ": " + detail
        }
    }

    @Test("A key inside vigie that means nothing is named, with those that are known")
    func unknownKeys() throws {
        #expect(try problem { $0 } == nil)
        let resource = try problem { $0.replacing("\"role\"", with: "\"lay0ut\" : \"x\", \"role\"") }
        #expect(resource?.hasPrefix("resource sample, vigie: key \"lay0ut\" is not known; known: layout, role") == true)
        let field = try problem { $0.replacing("\"dimension\"", with: "\"labl\" : \"x\", \"dimension\"") }
        #expect(field?.hasPrefix("resource sample, field CTN, vigie: key \"labl\" is not known") == true)
    }

    @Test("Others may add their keys elsewhere, as the standard allows")
    func foreignKeys() throws {
        #expect(try problem { $0.replacing("\"path\"", with: "\"licenses\" : [], \"path\"") } == nil)
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
