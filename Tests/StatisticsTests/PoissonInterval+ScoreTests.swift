import Statistics
import Testing

struct PoissonIntervalScoreTests {
    @Test func agreesWithTheReference() throws {
        let cases = try PoissonOracle.all()
        for oracle in cases {
            expectClose(
                try PoissonInterval.score(count: oracle.count, level: oracle.level),
                lower: try oracle.row.number("score_lower"),
                upper: try oracle.row.number("score_upper"),
                relative: 1e-12, oracle.name)
        }
        #expect(cases.count == PoissonOracle.expectedCount)
    }

    /// The two limits are the roots of a quadratic whose constant term is the square of the count.
    @Test(arguments: [0.2, 1, 12, 5000])
    func theProductOfTheLimitsIsTheSquareOfTheCount(count: Double) throws {
        let interval = try PoissonInterval.score(count: count, level: 0.95)
        let upper = try #require(interval.upper)
        expectClose(interval.lower * upper, count * count, relative: 1e-11, "count \(count)")
    }

    @Test func refusesInvalidArguments() {
        #expect(throws: StatisticsError.invalidCount(-1)) { try PoissonInterval.score(count: -1, level: 0.95) }
        #expect(throws: StatisticsError.invalidLevel(1)) { try PoissonInterval.score(count: 1, level: 1) }
        #expect(throws: StatisticsError.self) { try PoissonInterval.score(count: .infinity, level: 0.95) }
    }
}
