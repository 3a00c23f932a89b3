import Declarations
import Foundation
import Intake
import TestSupport
import Testing

@Suite("Descriptors")
struct DescriptorFileTests {
    private func read(_ json: String) throws -> DataPackage {
        let folder = try TemporaryFolder()
        try folder.write(json, to: DataPackage.fileName)
        return try DescriptorFile.read(folder: folder.path)
    }

    private func resource(path: String) -> String {
        """
        {"name": "t", "resources": [{"name": "r", "path": "\(path)", "schema": {"fields": []}}]}
        """
    }

    @Test(
        "Paths that leave the folder are refused", arguments: ["../x.csv", "a/../../x.csv", "a/..", "/etc/passwd", ""])
    func unsafePath(path: String) throws {
        let error = #expect(throws: IntakeError.self) { try read(resource(path: path)) }
        guard case .unsafePath(_, "r", path)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("Paths below the folder are read", arguments: ["x.csv", "a/b.csv", "a..b.csv", "./x.csv"])
    func safePath(path: String) throws {
        #expect(try read(resource(path: path)).resources[0].path == path)
    }

    private func error(of json: String) throws -> DeclarationError? {
        let error = #expect(throws: IntakeError.self) { try read(json) }
        guard case .declaration(let declaration)? = error else { return nil }
        return declaration
    }

    @Test("A missing key, a wrong type and an unknown word name their place")
    func places() throws {
        let missing = try error(of: #"{"name": "t", "resources": [{"name": "r", "schema": {"fields": []}}]}"#)
        #expect(missing?.path == "resources[0].path" && missing?.fault == .missingKey("path"))
        let wrongType = try error(
            of: #"{"name": "t", "resources": [{"name": "r", "path": "x", "schema": {"fields": [{"name": 3}]}}]}"#)
        #expect(wrongType?.path == "resources[0].schema.fields[0].name")
        let role =
            #"{"name": "t", "resources": [{"name": "r", "path": "x", "vigie": {"role": "claim"}, "schema": {"fields": []}}]}"#
        let unknown = try error(of: role)
        #expect(unknown?.path == "resources[0].vigie.role")
        #expect(unknown?.fault.nearest == "claims")
    }

    @Test(
        "A word out of a closed list is named with the words known there",
        arguments: [
            ("\"dimension\": \"cnt\"", "dimension", "cnt", "ctn"), ("\"labels\": \"cnt\"", "labels", "cnt", "ctn"),
            ("\"measure\": \"claim\"", "measure", "claim", "claims"), ("\"claim\": \"day\"", "claim", "day", "days"),
        ])
    func closedLists(meaning: String, key: String, word: String, nearest: String) throws {
        let found = try error(
            of: """
                {"name": "t", "resources": [{"name": "r", "path": "x", "schema": {"fields": [
                {"name": "a", "vigie": {\(meaning)}}]}}]}
                """)
        #expect(found?.path == "resources[0].schema.fields[0].vigie.\(key)")
        #expect(found?.position?.line == 2)
        guard case .unknownWord(word, let known)? = found?.fault else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(known.contains(nearest) && found?.fault.nearest == nearest)
    }

    @Test("An unknown kind of row names those that there are")
    func rowKind() throws {
        let found = try error(
            of: """
                {"name": "t", "resources": [{"name": "r", "path": "x", "schema": {"fields": []},
                "vigie": {"role": "claims", "row": "claims"}}]}
                """)
        #expect(found?.path == "resources[0].vigie.row")
        #expect(found?.fault == .unknownWord("claims", known: ["claim", "sum", "summed-claims"]))
    }

    @Test(
        "A descriptor that is not JSON names the line and the column",
        arguments: [
            ("{\n  \"name\": \"t\",\n  \"resources\": [,]\n}\n", 3, 17),
            ("{\"name\": \"t\",\n\"title\": 'x',\n\"resources\": []}", 2, 10),
            ("{\n  \"name\": \"t\"", 2, 14),
        ])
    func brokenJSON(json: String, line: Int, column: Int) throws {
        #expect(try error(of: json)?.position == Position(line: line, column: column))
    }

    @Test("A folder without descriptor, and no folder at all")
    func absent() throws {
        let folder = try TemporaryFolder()
        let none = #expect(throws: IntakeError.self) { try DescriptorFile.read(folder: folder.path) }
        #expect(none?.kind == "noDescriptor")
        let other = #expect(throws: IntakeError.self) { try DescriptorFile.read(folder: folder.path + "/x") }
        #expect(other?.kind == "notAFolder")
    }

    @Test("A described file that is absent, a constant that is not a dimension, facts without a year: errors")
    func facts() throws {
        var sample = Sample.counts(["A;3"])
        let folder = try TemporaryFolder()
        let absent = #expect(throws: IntakeError.self) { try readFolder(folder, [sample.resource]) }
        #expect(absent?.kind == "missingFile")
        sample.constants = ["annee": Constant("2024"), "event": Constant("AT")]
        let constant = #expect(throws: IntakeError.self) { try sample.read() }
        #expect(constant?.kind == "declaration")
        sample.constants = ["event": Constant("AT"), "country": Constant("FR")]
        let year = #expect(throws: IntakeError.self) { try sample.read() }
        #expect(year?.kind == "noYear")
    }

    @Test("Roles that are not read yet are named; a folder with nothing to read is an error")
    func unread() throws {
        var sample = Sample.counts(["A;3"])
        sample.role = .questionnaire
        let folder = try TemporaryFolder()
        try sample.write(to: folder)
        #expect(throws: IntakeError.self) { try readFolder(folder, [sample.resource]) }
        let reader = try FolderReader(
            folder: folder.path, derivations: shippedDerivations(), workers: 1, maximumRejects: 0)
        #expect(reader.unread.map(\.name) == ["sample"])
        #expect(reader.readResources.isEmpty)
    }

    @Test("Written and read again, a descriptor is the same; written twice, its bytes are the same")
    func roundTrip() throws {
        var sample = Sample.counts(["A;3"])
        sample.missing = [MissingValue(value: "", label: "zero"), MissingValue(value: "nd", label: nil)]
        sample.exposureKey = [.ctn]
        sample.dialect = Dialect(delimiter: ";", headerRows: [2])
        let package = DataPackage(name: "t", resources: [sample.resource])
        let bytes = try DescriptorFile.data(package)
        let again = try read(String(decoding: bytes, as: UTF8.self))
        #expect(try DescriptorFile.data(again) == bytes)
        #expect(again.resources[0].vigie?.constants == sample.constants)
        #expect(again.resources[0].schema.missingValues == sample.missing)
        #expect(again.schemaURL == "https://datapackage.org/profiles/2.0/datapackage.json")
    }

    @Test("Missing values are texts or texts with a label (Table Schema v2)")
    func missingValues() throws {
        let json = """
            {"name": "t", "resources": [{"name": "r", "path": "x.csv", "schema":
            {"fields": [], "missingValues": ["", {"value": "s", "label": "secret"}]}}]}
            """
        let expected = [MissingValue(value: "", label: nil), MissingValue(value: "s", label: "secret")]
        #expect(try read(json).resources[0].schema.missingValues == expected)
    }
}
