import Foundation
import Statistics
import Testing

@Suite("Trends of counts") struct LogLinearTrendTests {
    @Test("Counts that halve each year lose 50 % a year, whatever the years that lack")
    func halves() throws {
        let series = try TrendSeries(times: [2000, 2001, 2003, 2004], counts: [1600, 800, 200, 100])
        let trend = try #require(try LogLinearTrend.poisson(series).value)
        #expect(abs(trend.percentChange + 50) < 1e-9 && abs(trend.deviance) < 1e-9)
        #expect(abs(trend.intercept - log(1600)) < 1e-9)
    }

    @Test("The deviance at the profile limits is the chi-squared quantile above the least")
    func profile() throws {
        let series = try TrendSeries(times: [1, 2, 3, 4, 5], counts: [0, 2, 1, 4, 0], exposures: [10, 11, 9, 10, 12])
        let trend = try #require(try LogLinearTrend.poisson(series).value)
        let limits = try #require(try trend.profileInterval(level: 0.95))
        for limit in [limits.lower, try #require(limits.upper)] {
            let shifted = zip(series.times, series.exposures).map { $1 * pow(1 + limit / 100, $0 - 1) }
            let mean = zip(series.counts, shifted).reduce((0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1) }
            let deviance = zip(series.counts, shifted).reduce(0.0) { sum, pair in
                let fitted = pair.1 * mean.0 / mean.1
                return sum + 2 * ((pair.0 > 0 ? pair.0 * log(pair.0 / fitted) : 0) - (pair.0 - fitted))
            }
            #expect(abs(deviance - trend.deviance - 3.841458820694124) < 1e-8)
        }
    }

    @Test("Without events, or with events at one end only, no slope is finite")
    func undefined() throws {
        let none = try TrendSeries(times: [1, 2, 3], counts: [0, 0, 0])
        #expect(try LogLinearTrend.poisson(none).reason == .noEvent)
        #expect(try Joinpoints.fit(none, knots: 1).reason == .noEvent)
        let end = try TrendSeries(times: [1, 2, 3], counts: [0, 0, 5])
        #expect(try LogLinearTrend.negativeBinomial(end).reason == .notFinite)
        let middle = try TrendSeries(times: [1, 2, 3], counts: [0, 5, 0])
        #expect(abs(try #require(try LogLinearTrend.poisson(middle).value).slope) < 1e-9)
    }

    @Test("Impossible series are refused")
    func impossible() {
        #expect(throws: StatisticsError.tooFewPoints(2, needed: 3)) { try TrendSeries(times: [1, 2], counts: [1, 2]) }
        #expect(throws: StatisticsError.invalidValue(2)) { try TrendSeries(times: [1, 2, 2], counts: [1, 2, 3]) }
        #expect(throws: StatisticsError.invalidCount(-1)) { try TrendSeries(times: [1, 2, 3], counts: [1, -1, 3]) }
        #expect(throws: StatisticsError.invalidExposure(0)) {
            try TrendSeries(times: [1, 2, 3], counts: [1, 1, 3], exposures: [1, 0, 1])
        }
        #expect(throws: StatisticsError.unequalLengths(3, 2)) { try TrendSeries(times: [1, 2, 3], counts: [1, 2]) }
    }
}
