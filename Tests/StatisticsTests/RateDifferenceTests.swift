import Statistics
import Testing

struct RateDifferenceTests {
    @Test func agreesWithTheReference() throws {
        let cases = try RateOracle.all()
        for oracle in cases {
            let (first, second) = (try oracle.first(), try oracle.second())
            expectClose(
                RateDifference.value(of: first, minus: second) * 1000, oracle.differencePer1000,
                relative: 1e-9, oracle.name)
            try #require(oracle.mover95Per1000.count == 2)
            expectClose(
                try RateDifference.moverInterval(of: first, minus: second, level: 0.95).scaled(by: 1000),
                lower: oracle.mover95Per1000[0], upper: oracle.mover95Per1000[1], relative: 1e-9, oracle.name)
        }
        #expect(cases.count == RateOracle.expectedCount)
    }

    /// Without events, the only distance left is from 0 to the upper limit of the other rate.
    @Test func withoutEventsTheLimitsAreThoseOfEachRate() throws {
        let first = try EventRate(count: 0, exposure: 10)
        let second = try EventRate(count: 0, exposure: 4)
        let bound = try #require(try PoissonInterval.exact(count: 0, level: 0.95).upper)
        let interval = try RateDifference.moverInterval(of: first, minus: second, level: 0.95)
        expectClose(interval, lower: -bound / 4, upper: bound / 10, relative: 1e-14, "0 and 0")
    }

    @Test func exchangingTheRatesChangesTheSign() throws {
        let first = try EventRate(count: 3, exposure: 10)
        let second = try EventRate(count: 8, exposure: 12)
        let direct = try RateDifference.moverInterval(of: first, minus: second, level: 0.95)
        let inverse = try RateDifference.moverInterval(of: second, minus: first, level: 0.95)
        #expect(direct.upper == -inverse.lower)
        #expect(inverse.upper == -direct.lower)
    }

    @Test func refusesInvalidArguments() throws {
        let rate = try EventRate(count: 1, exposure: 1)
        #expect(throws: StatisticsError.invalidLevel(0)) {
            try RateDifference.moverInterval(of: rate, minus: rate, level: 0)
        }
    }
}
