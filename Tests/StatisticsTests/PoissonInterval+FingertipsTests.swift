import Statistics
import Testing

struct PoissonIntervalFingertipsTests {
    @Test func agreesWithPHEindicatormethods() throws {
        let cases = try PoissonOracle.all()
        for oracle in cases {
            expectClose(
                try PoissonInterval.fingertips(count: oracle.count, level: oracle.level),
                lower: try oracle.row.number("phe_lower"),
                upper: try oracle.row.number("phe_upper"),
                relative: 1e-12, oracle.name)
        }
        #expect(cases.count == PoissonOracle.expectedCount)
    }

    @Test func changesMethodAtTenEvents() throws {
        let below = try PoissonInterval.fingertips(count: 9, level: 0.95)
        #expect(try below == PoissonInterval.exact(count: 9, level: 0.95))
        let above = try PoissonInterval.fingertips(count: 10, level: 0.95)
        #expect(try above == PoissonInterval.byar(count: 10, level: 0.95))
    }

    @Test func refusesInvalidArguments() {
        #expect(throws: StatisticsError.invalidCount(-1)) { try PoissonInterval.fingertips(count: -1, level: 0.95) }
        #expect(throws: StatisticsError.invalidLevel(2)) { try PoissonInterval.fingertips(count: 1, level: 2) }
        #expect(throws: StatisticsError.self) { try PoissonInterval.fingertips(count: .nan, level: 0.95) }
    }
}
