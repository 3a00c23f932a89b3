import Statistics
import Testing

struct PoissonIntervalByarTests {
    @Test func agreesWithTheReference() throws {
        let cases = try PoissonOracle.all()
        for oracle in cases {
            let upper = try oracle.row.number("byar_upper")
            expectClose(
                try PoissonInterval.byarUnclipped(count: oracle.count, level: oracle.level),
                lower: try oracle.row.number("byar_lower_raw"), upper: upper,
                relative: 1e-12, "\(oracle.name), unclipped")
            expectClose(
                try PoissonInterval.byar(count: oracle.count, level: oracle.level),
                lower: try oracle.row.number("byar_lower"), upper: upper,
                relative: 1e-12, oracle.name)
        }
        #expect(cases.count == PoissonOracle.expectedCount)
    }

    @Test func onlyANegativeLowerLimitIsClipped() throws {
        #expect(try PoissonInterval.byarUnclipped(count: 1, level: 0.998).lower < 0)
        #expect(try PoissonInterval.byar(count: 1, level: 0.998).lower == 0)
        let clipped = try PoissonInterval.byar(count: 1, level: 0.95)
        #expect(try PoissonInterval.byarUnclipped(count: 1, level: 0.95) == clipped)
    }

    /// Another formula of the same name has 0.0907 and 4.662 there.
    @Test func isBreslowAndDaysFormula() throws {
        let interval = try PoissonInterval.byar(count: 1, level: 0.95)
        expectClose(interval, lower: 0.0131, upper: 5.564, relative: 3e-3, "count 1")
    }

    @Test func aTinyFractionOfAnEventOverflowsWithoutClippingOnly() throws {
        #expect(throws: StatisticsError.self) { try PoissonInterval.byarUnclipped(count: 1e-300, level: 0.95) }
        #expect(try PoissonInterval.byar(count: 1e-300, level: 0.95).lower == 0)
    }

    @Test func refusesInvalidArguments() {
        #expect(throws: StatisticsError.invalidCount(-1)) { try PoissonInterval.byar(count: -1, level: 0.95) }
        #expect(throws: StatisticsError.invalidLevel(0)) { try PoissonInterval.byarUnclipped(count: 1, level: 0) }
        #expect(throws: StatisticsError.self) { try PoissonInterval.byar(count: 1, level: .nan) }
    }
}
