import Declarations
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
        "What cannot be true of an enterprise is an error that names the place and the number",
        arguments: [
            (#""claims": [{"year": 2204}]"#, "claims[0]", "year", "2204"),
            (#""claims": [{"year": 2024, "incapacity": 800}]"#, "claims[0]", "incapacity", "800"),
            (#""claims": [{"year": 2024, "incapacity_year": 24}]"#, "claims[0]", "incapacity_year", "24"),
            (#""claims": [{"year": 2024, "third_party": 50}]"#, "claims[0]", "third_party", "50"),
            (#""claims": [{"year": 2024, "count": 0}]"#, "claims[0]", "count", "0"),
            (#""claims": [{"year": 2024, "days": -3}]"#, "claims[0]", "days", "-3"),
            (#""claims": [{"year": 2024, "death": 2}]"#, "claims[0]", "death", "2"),
            (#""years": [{"year": 20244}]"#, "years[0]", "year", "20244"),
            (#""years": [{"year": 2024}, {"year": 2024}]"#, "years[1]", "year", "2024"),
            (#""years": [{"year": 2024, "employees": -1}]"#, "years[0]", "employees", "-1"),
        ])
    func untrue(members: String, place: String, key: String, value: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"enterprises": [{"id": "a", \#(members)}]}"#, to: "f.json")
        let file = try EnterpriseFile(folder.path + "/f.json")
        let error = #expect(throws: SchemeError.self) { try file.enterprise("a") }
        guard case .file(let declaration)? = error, case .wrongValue(let expected, _) = declaration.fault else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(declaration.path == "enterprises[0].\(place).\(key)")
        #expect(expected.contains(value))
    }
}
