import Foundation
import Statistics
import Testing

struct PoissonIntervalMidPTests {
    @Test func agreesWithR() throws {
        let cases = try PoissonOracle.all()
        for oracle in cases {
            expectClose(
                try PoissonInterval.midP(count: oracle.count, level: oracle.level),
                lower: try oracle.row.number("midp_lower"),
                upper: try oracle.row.number("midp_upper"),
                relative: 1e-11, oracle.name)
        }
        #expect(cases.count == PoissonOracle.expectedCount)
    }

    /// Half of the probability of 0 events is exp(-U) / 2.
    @Test func withoutEventsTheUpperLimitIsALogarithm() throws {
        let interval = try PoissonInterval.midP(count: 0, level: 0.95)
        expectClose(interval, lower: 0, upper: -log(0.05), relative: 1e-13, "count 0")
    }

    @Test(arguments: [0.01, 0.5, 1, 4, 37.5, 1200, 1e6, 1e8])
    func liesInsideTheExactInterval(count: Double) throws {
        let inner = try PoissonInterval.midP(count: count, level: 0.95)
        let outer = try PoissonInterval.exact(count: count, level: 0.95)
        #expect(outer.lower <= inner.lower)
        #expect(try #require(inner.upper) < #require(outer.upper))
    }

    /// Both limits are then the same root.
    @Test(arguments: [0.3, 1, 7, 100, 1e5])
    func staysInOrderAtALevelNextToZero(count: Double) throws {
        let interval = try PoissonInterval.midP(count: count, level: 1e-17)
        let upper = try #require(interval.upper)
        expectClose(interval.lower, upper, relative: 1e-9, "count \(count)")
    }

    @Test func refusesInvalidArguments() {
        #expect(throws: StatisticsError.invalidCount(-1)) { try PoissonInterval.midP(count: -1, level: 0.95) }
        #expect(throws: StatisticsError.invalidLevel(1)) { try PoissonInterval.midP(count: 1, level: 1) }
        #expect(throws: StatisticsError.self) { try PoissonInterval.midP(count: .nan, level: 0.95) }
    }
}
