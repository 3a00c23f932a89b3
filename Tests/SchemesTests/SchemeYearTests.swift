import Schemes
import Testing

@Suite("A year in which law changes")
struct SchemeYearTests {
    private let enterprise = Enterprise(
        id: "e", years: (2019...2025).map { YearFacts(year: $0, payroll: 120_000_00) })

    private func text(_ accrual: String, last: String = "2024-06-30", first: String = "2024-07-01") -> SchemeText {
        let rates = """
            {"name": "rate", "unit": "percent", "periods": [
              {"from": "2020-01-01", "to": "\(last)", "reference": "a", "grade": "A", "value": 1},
              {"from": "\(first)", "reference": "b", "grade": "B", "value": 2}]}
            """
        return SchemeText(
            facts: "[\(SchemeText.series("payroll"))]", values: "[\(rates)]", amount: "-payroll * rate / 100",
            rest: #", "rate": "rate""#, accrual: accrual)
    }

    @Test("Half a year at 1 %, half at 2 %: the months weigh the parts")
    func months() throws {
        let year = try text("months").scheme().inForce(during: 2024)
        #expect(year.parts.map(\.share) == [0.5, 0.5])
        let result = year.result(for: enterprise)
        #expect(result.amount == -1800_00)
        #expect(result.rate == 2)
        #expect(result.grade == .b)
    }

    /// 1 200 × (2 + 17/31) / 12 + 2 400 × (9 + 14/31) / 12 = 2 145.16
    @Test("A law that changes within a month counts the days of it")
    func days() throws {
        let scheme = try text("months", last: "2024-03-17", first: "2024-03-18").scheme()
        #expect(try scheme.inForce(during: 2024).result(for: enterprise).amount == -2145_16)
    }

    @Test("A year without change is one part")
    func whole() throws {
        #expect(try text("months").scheme().inForce(during: 2023).result(for: enterprise).amount == -1200_00)
    }

    @Test("What is due once is taken under the last law of the year")
    func once() throws {
        #expect(try text("once").scheme().inForce(during: 2024).result(for: enterprise).amount == -2400_00)
    }

    @Test("A part without an amount leaves the year without one")
    func blocked() throws {
        let unknown = Enterprise(id: "e", years: [])
        let result = try text("months").scheme().inForce(during: 2024).result(for: unknown)
        #expect(result.amount == nil)
        #expect(result.outcome == .undetermined(.missingYear(fact: "payroll", year: 2024)))
    }

    @Test("A year outside validity is an error")
    func outside() throws {
        #expect(throws: SchemeError.self) { try text("months").scheme().inForce(during: 2030) }
    }
}
