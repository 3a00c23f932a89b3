import Schemes
import Testing

@Suite("Thresholds that count after years")
struct CrossingTests {
    /// Whether the threshold of 150 counts in the tariff of 2025, from the headcounts of the years before.
    private func isAbove(_ headcounts: [Double], from first: Int = 2018, since: Int = 2018, created: Int? = nil) throws
        -> SchemeResult
    {
        let keys =
            #""series": "employees", "window": [-2, -2], "threshold": 150, "delay": 5, "since": \#(since)"#
        let years = headcounts.enumerated().map { YearFacts(year: first + $0.offset, employees: $0.element) }
        return try SchemeText(
            facts: "[\(SchemeText.series("employees"))]", steps: "[\(SchemeText.step("crossing", "r", keys))]",
            amount: "r"
        ).result(Enterprise(id: "e", created: created, years: years), "2025-06-01")
    }

    @Test("FR-T11: one year below resets the count")
    func reset() throws {
        #expect(try isAbove([148, 152, 155, 160, 151, 149]).amount == 0)
    }

    @Test("Five consecutive years are enough, four are not")
    func fiveYears() throws {
        #expect(try isAbove([140, 150, 150, 150, 150, 150]).amount == 100)
        #expect(try isAbove([140, 140, 150, 150, 150, 150]).amount == 0)
    }

    @Test("Above since the beginning, it counts; one year below brings back below at once")
    func start() throws {
        #expect(try isAbove([200, 200, 200, 200, 200, 200]).amount == 100)
        #expect(try isAbove([200, 200, 200, 200, 200, 149]).amount == 0)
    }

    @Test("Before the rule, a crossing counts at once")
    func before() throws {
        #expect(try isAbove([100, 100, 100, 100, 200, 200], since: 2030).amount == 100)
    }

    @Test("What was created above a threshold did not cross it")
    func creation() throws {
        #expect(try isAbove([200, 200], from: 2022, created: 2022).amount == 100)
    }

    @Test("A history that begins above is taken to have been so before, and says it")
    func assumedStart() throws {
        let late = try isAbove([200, 200, 200], from: 2021)
        #expect(late.amount == 100)
        #expect(late.assumptions.map(\.name) == ["employees before 2021"])
        #expect(try isAbove([200, 200, 200, 200, 200, 200, 200], from: 2017).assumptions.isEmpty)
    }

    @Test("Without the last year there is no answer")
    func missing() throws {
        let result = try isAbove([200, 200], from: 2019)
        #expect(result.outcome == .undetermined(.missingYear(fact: "employees", year: 2023)))
    }
}
