import Declarations
import Testing

@Suite("Dated parameters")
struct DatedParameterTests {
    private func parameter(_ values: String, keys: String = "[]") throws -> DatedParameter {
        let json = """
            {"name": "p", "title": "t", "unit": "days", "keys": \(keys), "checked": "2026-11-21", "values": [\(values)]}
            """
        return try DeclaredFile(bytes: Array(json.utf8), name: "p.json").decoded()
    }

    private static let single = """
        {"year": 2023, "reference": "r", "grade": "B", "value": 235},
        {"year": 2024, "reference": "r", "grade": "A", "value": 236}
        """

    @Test("The number of a year")
    func number() throws {
        let parameter = try parameter(Self.single)
        #expect(try parameter.number(in: 2024) == 236)
        #expect(try parameter.period(of: 2023).grade == .b)
    }

    @Test("A year without a value is an error that lists the years")
    func noValue() throws {
        let parameter = try parameter(Self.single)
        #expect(throws: ParameterError.noValue(parameter: "p", year: 2022, known: [2023, 2024])) {
            try parameter.number(in: 2022)
        }
    }

    @Test("A closed period holds for each of its years, and lists them all")
    func closedPeriod() throws {
        let parameter = try parameter(#"{"from": 2010, "to": 2013, "reference": "r", "grade": "A", "value": 7}"#)
        #expect(try parameter.number(in: 2010) == 7)
        #expect(try parameter.number(in: 2013) == 7)
        #expect(throws: ParameterError.noValue(parameter: "p", year: 2014, known: [2010, 2011, 2012, 2013])) {
            try parameter.number(in: 2014)
        }
    }

    @Test("An open period holds from its first year on")
    func openPeriod() throws {
        let parameter = try parameter(
            #"{"from": 1999, "to": null, "reference": "r", "grade": "B", "codes": ["057", "069"]}"#)
        #expect(try parameter.codes(in: 1999) == ["057", "069"])
        #expect(try parameter.codes(in: 2050) == ["057", "069"])
        #expect(throws: ParameterError.noValue(parameter: "p", year: 1998, known: [1999])) {
            try parameter.codes(in: 1998)
        }
    }

    @Test("Nested entries are reached by their path; an absent cell is unknown, never zero")
    func entries() throws {
        let parameter = try parameter(
            #"{"year": 2025, "reference": "r", "grade": "A", "entries": {"AA": {"it1": 297, "ip4": 673299}}}"#,
            keys: #"["ctn", "classe"]"#)
        #expect(try parameter.number(["AA", "ip4"], in: 2025) == 673_299)
        #expect(throws: ParameterError.noEntry(parameter: "p", entry: "BB it1", year: 2025)) {
            try parameter.number(["BB", "it1"], in: 2025)
        }
        #expect(throws: ParameterError.noEntry(parameter: "p", entry: "", year: 2025)) {
            try parameter.number(in: 2025)
        }
    }
}
