import Schemes
import Testing

@Suite("Expressions of scheme files")
struct ExpressionTests {
    private func amount(_ text: String, _ enterprise: Enterprise = Enterprise(id: "e")) throws -> SchemeResult {
        try SchemeText(
            facts: "[\(SchemeText.fact("x")), \(SchemeText.fact("y")), \(SchemeText.series("payroll"))]",
            codes: #"[{"name": "ctn", "title": "ctn"}]"#,
            values: "[\(SchemeText.value("list", #""codes": ["AA", "BB"]"#))]", amount: text
        ).result(enterprise)
    }

    @Test(
        "Precedence and functions",
        arguments: [
            ("2 + 3 * 4", 14.0), ("(2 + 3) * 4", 20), ("2 - 3 - 4", -5), ("12 / 3 / 2", 2), ("-2 * -3", 6),
            ("if(1 < 2, 5, 6)", 5), ("if(2 <= 1, 5, 6)", 6), ("max(1, 3, 2)", 3), ("min(4, 2)", 2), ("floor(2.9)", 2),
            ("abs(0 - 3)", 3), ("not 1 = 2", 1), ("1 = 1 and 2 = 3", 0), ("1 = 1 or 2 = 3 and 0", 1),
            ("day(2018, 2, 27) + 120 - day(2018, 6, 27)", 0), ("year(day(2020, 12, 31))", 2020), ("1 != 2", 1),
        ])
    func value(text: String, expected: Double) throws {
        #expect(try amount(text).amount == Int(expected * 100))
    }

    @Test("A code is compared with a text or a list")
    func codes() throws {
        let enterprise = Enterprise(id: "e", codes: ["ctn": "BB"])
        #expect(try amount("ctn = 'BB'", enterprise).amount == 100)
        #expect(try amount("ctn != 'BB'", enterprise).amount == 0)
        #expect(try amount("ctn in list", enterprise).amount == 100)
        #expect(try amount("ctn = 'BB'").outcome == .undetermined(.missingCode("ctn")))
    }

    @Test("What is not needed may be unknown; what is needed is named")
    func laziness() throws {
        #expect(try amount("if(1, 2, x)").amount == 200)
        #expect(try amount("0 and x").amount == 0)
        #expect(try amount("1 or x").amount == 100)
        #expect(try amount("if(known(x), x, 7)").amount == 700)
        #expect(try amount("x + y", Enterprise(id: "e", facts: ["x": 1])).outcome == .undetermined(.missingFact("y")))
    }

    @Test("Years count from the year of the tariff; a bare series is the civil year")
    func years() throws {
        let enterprise = Enterprise(
            id: "e", years: (2020...2024).map { YearFacts(year: $0, payroll: $0 * 100) })
        #expect(try amount("payroll[-4..-2]", enterprise).amount == (2020 + 2021 + 2022) * 100)
        #expect(try amount("payroll", enterprise).amount == 202_400)
        #expect(try amount("known(payroll[-5])", enterprise).amount == 0)
        let absent = try amount("payroll[-5]", enterprise)
        #expect(absent.outcome == .undetermined(.missingYear(fact: "payroll", year: 2019)))
    }

    @Test("Before the creation, a year counts as zero")
    func creation() throws {
        let enterprise = Enterprise(id: "e", created: 2022, years: [YearFacts(year: 2022, payroll: 500)])
        #expect(try amount("payroll[-4..-2]", enterprise).amount == 500)
    }

    @Test("A division by zero has no amount")
    func division() throws {
        let result = try amount("1 / (2 - 2)")
        #expect(result.amount == nil)
        #expect(result.outcome == .undetermined(.divisionByZero(step: "")))
    }

    @Test(
        "A faulty expression says where", arguments: [("2 +", 4), ("2 3", 3), ("(2", 3), ("2 ? 3", 3), ("foo(2)", 7)])
    func faults(text: String, column: Int) throws {
        let error = #expect(throws: SchemeError.self) { try amount(text) }
        guard case .malformed(_, .badExpression(text, _, column))? = error else {
            Issue.record("\(text): \(String(describing: error))")
            return
        }
    }

    @Test("An unknown name is named")
    func unknownName() throws {
        let error = #expect(throws: SchemeError.self) { try amount("z + 1") }
        guard case .malformed(_, .unknownName("z", let known, "z + 1"))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(known.contains("x"))
    }
}
