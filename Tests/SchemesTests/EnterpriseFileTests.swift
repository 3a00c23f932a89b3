import TestSupport
import Testing

@testable import Schemes

@Suite("Files of enterprises and of schemes that are wrong") struct EnterpriseFileTests {
    @Test("One bad enterprise does not stop the others: it is a fault beside them; two of one name are an error")
    func oneBad() throws {
        let folder = try TemporaryFolder()
        let good = #"{"id": "a", "years": [{"year": 2024, "employees": 1}]}"#
        let bad = #"{"id": "b", "years": [{"year": 2024, "payroll": -5}]}, {"years": []}"#
        try folder.write(
            #"{"enterprises": [\#(bad), \#(good), \#(good.replacing("\"a\"", with: "\"c\""))]}"#, to: "f.json")
        let file = try EnterpriseFile(folder.path + "/f.json")
        #expect(try file.enterprise("a")?.facts(of: 2024)?.employees == 1)
        #expect(file.faults(besides: "a").count == 2)
        #expect(throws: SchemeError.self) { try file.enterprise("b") }
        #expect(try file.enterprise("z") == nil)
        try folder.write(#"{"enterprises": [\#(good), \#(good)]}"#, to: "f.json")
        #expect(throws: SchemeError.self) { try EnterpriseFile(folder.path + "/f.json").enterprise("a") }
    }

    @Test(
        "A text that is no JSON is placed by line and column; a text cut short at its end",
        arguments: [
            ("{\"a\": [1, 2,\n  \"x\": }", 2, 6, false), ("{\"é\": 1 \"b\": 2}", 1, 9, false),
            ("{\"a\": 1,\n \"b\": [", 2, 8, true),
        ])
    func noJSON(text: String, line: Int, column: Int, isCutShort: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "s.json")
        let path = folder.path + "/s.json"
        let error = #expect(throws: SchemeError.self) { try DataNode(file: path) }
        #expect(error == .notJSON(file: path, line: line, column: column, isCutShort: isCutShort))
    }
}
