import Statistics
import Testing

/// The two examples of `poisson.test` in R's manual, with the figures that R 4.2 prints.
@Test("The example of the article on Statistics")
func statisticsExample() throws {
    // 137 events in 24.19893 units of exposure: between 4.75 and 6.69 per unit, at 95 %.
    let observed = try EventRate(count: 137, exposure: 24.19893)
    let limits = try PoissonInterval.exact(count: Double(observed.count), level: 0.95)
        .scaled(by: 1 / observed.exposure)
    #expect(abs(observed.value - 5.661407) < 1e-6)
    #expect(abs(limits.lower - 4.753125) < 1e-6)

    // Eleven events in 800 units, against 21 in 3,011: the ratio may well be one.
    let first = try EventRate(count: 11, exposure: 800)
    let second = try EventRate(count: 6 + 8 + 7, exposure: 1083 + 1050 + 878)
    let ratio = try RateRatio.exactInterval(of: first, to: second, level: 0.95)
    let upper = try #require(ratio.upper, "the second rate has events, so there is an upper limit")
    #expect(abs(ratio.lower - 0.8584264) < 1e-6)
    #expect(abs(upper - 4.2772659) < 1e-6)

    // What has no meaning is an error, with the number that has none.
    #expect(throws: StatisticsError.invalidCount(-1)) { try EventRate(count: -1, exposure: 800) }
}
