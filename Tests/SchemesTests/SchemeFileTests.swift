import Declarations
import TestSupport
import Testing

@testable import Schemes

@Suite("Scheme files")
struct SchemeFileTests {
    private func fault(_ text: SchemeText) -> SchemeError.Fault? {
        do {
            _ = try text.result()
            return nil
        } catch SchemeError.malformed(_, let fault) {
            return fault
        } catch {
            Issue.record("\(error)")
            return nil
        }
    }

    private func declared(_ text: SchemeText) -> DeclarationFault? {
        do {
            _ = try text.result()
            return nil
        } catch SchemeError.file(let error) {
            return error.fault
        } catch {
            Issue.record("\(error)")
            return nil
        }
    }

    @Test("A key that nobody knows is refused, in the file and in a step")
    func unknownKey() {
        guard case .unknownKey("amonut", _)? = declared(SchemeText(rest: #", "amonut": 1"#)) else {
            Issue.record("an unknown key of the file passes")
            return
        }
        let step = SchemeText.step("clamp", "r", #""of": 1, "lwo": 2"#)
        let fault = declared(SchemeText(steps: "[\(step)]"))
        guard case .unknownKey("lwo", let known)? = fault else {
            Issue.record("an unknown key of a step passes")
            return
        }
        #expect(known.contains("low") && fault?.nearest == "low")
    }

    @Test("A missing key, an unknown kind and a repeated name are named")
    func others() {
        #expect(
            declared(SchemeText(steps: "[\(SchemeText.step("blend", "r", #""weight": 1"#))]")) == .missingKey("own"))
        let kinds = fault(SchemeText(steps: "[\(SchemeText.step("blnd", "r", #""weight": 1"#))]"))
        guard case .unknownKind("blnd", let known)? = kinds else {
            Issue.record("\(String(describing: kinds))")
            return
        }
        #expect(known == RuleKinds.names)
        let twice = SchemeText(facts: "[\(SchemeText.fact("x")), \(SchemeText.fact("x"))]")
        #expect(fault(twice) == .repeated("x"))
    }

    @Test("Periods that overlap are refused")
    func overlap() {
        let value = """
            {"name": "v", "unit": "EUR", "periods": [
              {"from": "2020-01-01", "to": "2022-06-30", "reference": "a", "grade": "A", "value": 1},
              {"from": "2022-06-30", "reference": "b", "grade": "A", "value": 2}]}
            """
        #expect(fault(SchemeText(values: "[\(value)]")) == .wrongPeriod("from 2022-06-30"))
    }

    @Test("A day without law is an error that lists the periods")
    func outside() throws {
        let error = #expect(throws: SchemeError.self) { try SchemeText().result(Enterprise(id: "e"), "2019-12-31") }
        let day = try SchemeText.day("2019-12-31")
        #expect(error == .outsideValidity(scheme: "test", day: day, periods: ["2020-01-01 to 2025-12-31"]))
    }

    @Test("A file that is not JSON, and one that is absent")
    func unreadable() throws {
        #expect(throws: SchemeError.self) { try SchemeText(rest: ",,").result() }
    }

    @Test("Lint: a value that serves nothing, and one that lacks a period without a gap")
    func lint() throws {
        let values =
            "[\(SchemeText.value("v", #""value": 1"#, from: "2022-01-01")), \(SchemeText.value("w", #""value": 1"#))]"
        let findings = try SchemeText(values: values, amount: "v").scheme().lint()
        #expect(findings == [.unused("w"), .missing(value: "v", day: try SchemeText.day("2020-01-01"))])
        let gap = #", "gaps": [{"from": "2020-01-01", "to": "2021-12-31", "value": "v", "missing": "not read"}]"#
        #expect(try SchemeText(values: values, amount: "v + w", rest: gap).scheme().lint().isEmpty)
    }

    @Test("Another number in place of a value of law: grade C")
    func replacing() throws {
        let text = SchemeText(values: "[\(SchemeText.value("v", #""value": 1"#))]", amount: "v")
        let law = try text.scheme().replacing("v", with: 3).inForce(on: SchemeText.day("2024-06-01"))
        let result = law.result(for: Enterprise(id: "e"))
        #expect(result.amount == 300)
        #expect(result.grade == .c)
        #expect(throws: SchemeError.self) { try text.scheme().replacing("u", with: 3) }
    }

    @Test(
        "A bad enterprise is refused with the key",
        arguments: [
            (#"{"id": "a", "years": [{"year": 2024, "payroll": -5}]}"#, "payroll"),
            (#"{"id": "a", "years": [{"year": 2024, "employees": -1}]}"#, "employees"),
            (#"{"id": "a", "years": [{"year": 2024.5}]}"#, "year"),
            (#"{"id": "a", "claims": [{"year": 1e300}]}"#, "year"),
            (#"{"id": "a", "claims": [{"year": 2024, "event": "XX"}]}"#, "event"),
        ])
    func badEnterprise(json: String, key: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(#"{"enterprises": [\#(json)]}"#, to: "firms.json")
        let error = #expect(throws: SchemeError.self) {
            try EnterpriseFile(folder.path + "/firms.json").enterprise("a")
        }
        guard case .file(let declaration)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(declaration.path.hasSuffix("[0].\(key)"))
    }

    @Test("An amount that no double holds to the cent is not printed")
    func beyondMeasure() throws {
        let result = try SchemeText(amount: "1000000000 * 1000000000").result()
        #expect(result.outcome == .undetermined(.beyondMeasure))
        #expect(result.amount == nil)
    }

    @Test("What is assumed is said; what is known is not assumed")
    func assumptions() throws {
        let text = SchemeText(facts: "[\(SchemeText.fact("x", fallback: "4"))]", amount: "x")
        #expect(try text.result().assumptions == [Assumption(name: "x", taken: .number(4))])
        #expect(try text.result(Enterprise(id: "e", facts: ["x": 2])).assumptions.isEmpty)
    }

    @Test("A series that stands for another is an assumption")
    func seriesAssumption() throws {
        let text = SchemeText(
            facts: "[\(SchemeText.series("employees")), \(SchemeText.series("fte", fallback: "employees"))]",
            amount: "fte")
        let result = try text.result(Enterprise(id: "e", years: [YearFacts(year: 2024, employees: 7)]))
        #expect(result.amount == 700)
        #expect(result.assumptions == [Assumption(name: "fte", taken: .series("employees"))])
    }
}
