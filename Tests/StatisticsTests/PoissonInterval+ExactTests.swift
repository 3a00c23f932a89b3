import Foundation
import Statistics
import Testing

struct PoissonIntervalExactTests {
    @Test func agreesWithR() throws {
        let cases = try PoissonOracle.all()
        for oracle in cases {
            expectClose(
                try PoissonInterval.exact(count: oracle.count, level: oracle.level),
                lower: try oracle.row.number("exact_lower"),
                upper: try oracle.row.number("exact_upper"),
                relative: 1e-12, oracle.name)
        }
        #expect(cases.count == PoissonOracle.expectedCount)
    }

    @Test(arguments: [0.5, 0.9, 0.95, 0.99, 0.998, 0.999999])
    func withoutEventsTheUpperLimitIsALogarithm(level: Double) throws {
        let interval = try PoissonInterval.exact(count: 0, level: level)
        expectClose(interval, lower: 0, upper: -log((1 - level) / 2), relative: 1e-14, "level \(level)")
    }

    @Test func theOneSidedLimitIsTheTwoSidedOneAtALowerLevel() throws {
        let cases = try PoissonOracle.all().filter { $0.count == 0 }
        for oracle in cases {
            let interval = try PoissonInterval.exact(count: 0, level: 2 * oracle.level - 1)
            let expected = try oracle.row.number("one_sided_upper_if_zero")
            expectClose(interval.upper, expected, relative: 1e-12, oracle.name)
        }
        #expect(cases.count == 4)
    }

    /// With one event the lower limit solves 1 - exp(-L) = a.
    @Test func withOneEventTheLowerLimitIsALogarithm() throws {
        let interval = try PoissonInterval.exact(count: 1, level: 0.95)
        expectClose(interval.lower, -log1p(-0.025), relative: 1e-14, "count 1")
    }

    @Test func growsWithTheCountFractionsIncluded() throws {
        let intervals = try [0, 1e-300, 0.5, 1, 1.5, 2, 9.99, 10, 1e4, 1e8].map {
            try PoissonInterval.exact(count: $0, level: 0.95)
        }
        for (previous, next) in zip(intervals, intervals.dropFirst()) {
            #expect(previous.lower <= next.lower, "\(previous) \(next)")
            #expect(try #require(previous.upper) <= #require(next.upper), "\(previous) \(next)")
        }
    }

    @Test(arguments: [-1, -1e-300, .nan, .infinity, 1e8 + 1])
    func refusesWhatIsNotACount(count: Double) {
        #expect(throws: StatisticsError.self) { try PoissonInterval.exact(count: count, level: 0.95) }
    }

    @Test(arguments: [0, 1, -0.1, 95, .nan, .infinity])
    func refusesWhatIsNotALevel(level: Double) {
        #expect(throws: StatisticsError.self) { try PoissonInterval.exact(count: 3, level: level) }
    }

    @Test func namesTheOffendingValue() {
        #expect(throws: StatisticsError.invalidCount(-2)) { try PoissonInterval.exact(count: -2, level: 0.95) }
        #expect(throws: StatisticsError.invalidLevel(95)) { try PoissonInterval.exact(count: 2, level: 95) }
    }
}
