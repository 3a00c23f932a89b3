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

    @Test(
        "A number that no double holds is placed by line and column; the same letters in a text are none",
        arguments: [
            ("{\"x\": \"1e400\",\n \"a\": 1e400}", 2, 7, "1e400"), ("[-1.5E+999]", 1, 2, "-1.5E+999"),
            ("{\"a\": [0, 0.0,\n  1e-400]}", 2, 3, "1e-400"), ("{\"\\\"\": 2e308}", 1, 8, "2e308"),
        ])
    func beyondNumbers(text: String, line: Int, column: Int, number: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "s.json")
        let path = folder.path + "/s.json"
        let error = #expect(throws: SchemeError.self) { try DataNode(file: path) }
        #expect(error == .beyondNumbers(file: path, line: line, column: column, text: number))
    }

    @Test(
        "What cannot be true of an enterprise is an error that names the place and the number",
        arguments: [
            (#""claims": [{"year": 2204}]"#, "claims 1", "year", "2204"),
            (#""claims": [{"year": 2024, "incapacity": 800}]"#, "claims 1", "incapacity", "800"),
            (#""claims": [{"year": 2024, "incapacity_year": 24}]"#, "claims 1", "incapacity_year", "24"),
            (#""claims": [{"year": 2024, "third_party": 50}]"#, "claims 1", "third_party", "50"),
            (#""claims": [{"year": 2024, "count": 0}]"#, "claims 1", "count", "0"),
            (#""claims": [{"year": 2024, "days": -3}]"#, "claims 1", "days", "-3"),
            (#""claims": [{"year": 2024, "death": 2}]"#, "claims 1", "death", "2"),
            (#""years": [{"year": 20244}]"#, "years 1", "year", "20244"),
            (#""years": [{"year": 2024}, {"year": 2024}]"#, "years 2", "year", "2024"),
            (#""years": [{"year": 2024, "employees": -1}]"#, "years 1", "employees", "-1"),
        ])
    func untrue(members: String, place: String, key: String, value: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"enterprises": [{"id": "a", \#(members)}]}"#, to: "f.json")
        let file = try EnterpriseFile(folder.path + "/f.json")
        let error = #expect(throws: SchemeError.self) { try file.enterprise("a") }
        guard case .malformed("f.json, enterprises 1, \(place)", .wrongType(key, let expected))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(expected.contains(value))
    }
}
