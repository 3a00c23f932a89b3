import Foundation
import Statistics
import Testing

struct ProportionIntervalWilsonTests {
    @Test func agreesWithR() throws {
        let cases = try ProportionOracle.all()
        for oracle in cases {
            expectClose(
                try ProportionInterval.wilson(
                    successes: oracle.successes, trials: oracle.trials, level: oracle.level),
                lower: try oracle.row.number("wilson_lower"),
                upper: try oracle.row.number("wilson_upper"),
                relative: 1e-12, oracle.name)
        }
        #expect(cases.count == ProportionOracle.expectedCount)
    }

    @Test(arguments: [0.5, 0.95, 0.998])
    func theEndsOfTheScaleAreReachedExactly(level: Double) throws {
        #expect(try ProportionInterval.wilson(successes: 0, trials: 7, level: level).lower == 0)
        #expect(try ProportionInterval.wilson(successes: 7, trials: 7, level: level).upper == 1)
    }

    @Test(arguments: [0, 0.5, 3, 11, 20])
    func failuresMirrorSuccesses(successes: Double) throws {
        let interval = try ProportionInterval.wilson(successes: successes, trials: 20, level: 0.95)
        let mirrored = try ProportionInterval.wilson(successes: 20 - successes, trials: 20, level: 0.95)
        let upper = try #require(mirrored.upper)
        #expect(abs(interval.lower - (1 - upper)) < 1e-15, "\(interval) \(mirrored)")
    }

    /// Half of 10^10: 0.5 -/+ z sqrt(z^2 + n) / (2 (n + z^2)), with z^2 = 3.8414588.
    @Test func moreTrialsThanPeopleAreCounted() throws {
        let interval = try ProportionInterval.wilson(successes: 5e9, trials: 1e10, level: 0.95)
        #expect(abs(interval.lower - (0.5 - 9.7998199208e-6)) < 1e-14)
        #expect(throws: StatisticsError.invalidTrials(1e16)) {
            try ProportionInterval.wilson(successes: 1, trials: 1e16, level: 0.95)
        }
    }

    /// Without any success the upper limit is z^2 / (n + z^2).
    @Test func withoutSuccessTheUpperLimitHasAClosedForm() throws {
        let square = pow(try normalQuantile(0.975), 2)
        let interval = try ProportionInterval.wilson(successes: 0, trials: 30, level: 0.95)
        expectClose(interval.upper, square / (30 + square), relative: 1e-13, "0 of 30")
    }

    @Test(arguments: [(-1, 10), (11, 10), (0, 0), (1, -3), (.nan, 10), (1, .nan), (1, .infinity)])
    func refusesWhatIsNotAProportion(successes: Double, trials: Double) {
        #expect(throws: StatisticsError.self) {
            try ProportionInterval.wilson(successes: successes, trials: trials, level: 0.95)
        }
    }

    @Test func refusesWhatIsNotALevel() {
        #expect(throws: StatisticsError.invalidLevel(1)) {
            try ProportionInterval.wilson(successes: 1, trials: 2, level: 1)
        }
    }
}
