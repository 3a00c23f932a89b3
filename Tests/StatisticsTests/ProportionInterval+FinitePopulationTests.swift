import Statistics
import Testing

@Suite("A sample that is a large part of its population") struct FinitePopulationTests {
    /// 12 of 20 who answered, of 35 (rulings of the project): 60 % [45.5; 72.9].
    @Test("The interval is that of n (N - 1) / (N - n) trials")
    func ruling() throws {
        let found = try ProportionInterval.wilson(successes: 12, trials: 20, population: 35, level: 0.95)
        let upper = try #require(found.upper)
        #expect(abs(found.lower - 0.455) < 5e-4 && abs(upper - 0.729) < 5e-4)
        let effective = 20.0 * 34 / 15
        let same = try ProportionInterval.wilson(successes: 0.6 * effective, trials: effective, level: 0.95)
        expectClose(found, lower: same.lower, upper: same.upper, relative: 1e-14, "effective trials")
    }

    @Test("The whole population is known; an endless one is Wilson's interval")
    func extremes() throws {
        let whole = try ProportionInterval.wilson(successes: 3, trials: 4, population: 4, level: 0.95)
        #expect(whole.lower == 0.75 && whole.upper == 0.75)
        let endless = try ProportionInterval.wilson(successes: 3, trials: 4, population: 1e12, level: 0.95)
        let plain = try ProportionInterval.wilson(successes: 3, trials: 4, level: 0.95)
        expectClose(endless, lower: plain.lower, upper: plain.upper, relative: 1e-9, "endless")
        let all = try ProportionInterval.wilson(successes: 4, trials: 4, population: 9, level: 0.95)
        #expect(all.upper == 1)
        #expect(throws: StatisticsError.moreSuccessesThanTrials(successes: 4, trials: 3)) {
            try ProportionInterval.wilson(successes: 3, trials: 4, population: 3, level: 0.95)
        }
    }
}
