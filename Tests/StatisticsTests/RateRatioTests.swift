import Foundation
import Statistics
import Testing

struct RateRatioTests {
    @Test func agreesWithR() throws {
        let cases = try RateOracle.all()
        for oracle in cases {
            let (first, second) = (try oracle.first(), try oracle.second())
            expectClose(RateRatio.value(of: first, to: second), oracle.rateRatio, relative: 1e-12, oracle.name)
            for (level, limits) in [(0.9, oracle.exact90), (0.95, oracle.exact95), (0.99, oracle.exact99)] {
                let interval = try RateRatio.exactInterval(of: first, to: second, level: level)
                try #require(limits.count == 2)
                expectClose(
                    interval, lower: limits[0], upper: limits[1], relative: 1e-9, "\(oracle.name) at \(level)")
            }
        }
        #expect(cases.count == RateOracle.expectedCount)
    }

    /// With x events against none, the probability p of the first unit has the lower limit a^(1/x).
    @Test func withoutEventsInTheSecondThereIsALowerLimitOnly() throws {
        let first = try EventRate(count: 4, exposure: 10)
        let second = try EventRate(count: 0, exposure: 30)
        #expect(RateRatio.value(of: first, to: second) == nil)
        let probability = pow(0.025, 0.25)
        let interval = try RateRatio.exactInterval(of: first, to: second, level: 0.95)
        expectClose(interval, lower: 3 * probability / (1 - probability), upper: nil, relative: 1e-12, "4 to 0")
    }

    @Test func withoutEventsInTheFirstThereIsAnUpperLimitOnly() throws {
        let first = try EventRate(count: 0, exposure: 30)
        let second = try EventRate(count: 4, exposure: 10)
        #expect(RateRatio.value(of: first, to: second) == 0)
        let probability = 1 - pow(0.025, 0.25)
        let interval = try RateRatio.exactInterval(of: first, to: second, level: 0.95)
        expectClose(
            interval, lower: 0, upper: probability / (1 - probability) / 3, relative: 1e-12, "0 to 4")
    }

    @Test func withoutEventsAtAllNothingIsKnown() throws {
        let none = try EventRate(count: 0, exposure: 1)
        #expect(RateRatio.value(of: none, to: none) == nil)
        let interval = try RateRatio.exactInterval(of: none, to: none, level: 0.95)
        expectClose(interval, lower: 0, upper: nil, relative: 0, "0 to 0")
    }

    @Test(arguments: [(1, 1), (12, 310), (100_000, 3), (50_000_000, 99_999_999)])
    func exchangingTheRatesInvertsTheLimits(x1: Int, x2: Int) throws {
        let first = try EventRate(count: x1, exposure: 17)
        let second = try EventRate(count: x2, exposure: 4000)
        let direct = try RateRatio.exactInterval(of: first, to: second, level: 0.998)
        let inverse = try RateRatio.exactInterval(of: second, to: first, level: 0.998)
        let upper = try #require(inverse.upper)
        expectClose(direct.lower, 1 / upper, relative: 1e-11, "\(x1) to \(x2)")
    }

    @Test func refusesInvalidArguments() throws {
        let rate = try EventRate(count: 1, exposure: 1)
        #expect(throws: StatisticsError.invalidLevel(1)) {
            try RateRatio.exactInterval(of: rate, to: rate, level: 1)
        }
    }

    @Test func aRatioTooLargeForADoubleIsNeverInfinite() throws {
        let first = try EventRate(count: 1, exposure: 1e-300)
        let second = try EventRate(count: 1, exposure: 1e300)
        #expect(RateRatio.value(of: first, to: second) == nil)
        #expect(throws: StatisticsError.self) {
            try RateRatio.exactInterval(of: first, to: second, level: 0.95)
        }
    }
}
