import Statistics
import Testing

struct CompoundPoissonIntervalGammaTests {
    @Test func agreesWithR() throws {
        let cases = try IndicatorOracle.all().flatMap { $0.compounds() }
        for oracle in cases {
            let amounts = try ClaimAmounts(of: oracle.amounts)
            let limits = oracle.expected.gamma
            try #require(limits.count == 2)
            #expect(amounts.claimCount == oracle.expected.claims)
            expectClose(
                amounts.total * oracle.factor, oracle.expected.value, relative: 1e-10, "\(oracle.name), value")
            expectClose(
                try CompoundPoissonInterval.gamma(for: amounts, level: 0.95).scaled(by: oracle.factor),
                lower: try #require(limits[0]), upper: limits[1], relative: 1e-10, oracle.name)
        }
        #expect(cases.count == 3 * IndicatorOracle.expectedCount)
    }

    @Test(arguments: [1, 3, 10, 250])
    func equalAmountsGiveTheExactPoissonInterval(claimCount: Int) throws {
        let amounts = try ClaimAmounts(of: Array(repeating: 12.5, count: claimCount))
        let exact = try PoissonInterval.exact(count: Double(claimCount), level: 0.95).scaled(by: 12.5)
        expectClose(
            try CompoundPoissonInterval.gamma(for: amounts, level: 0.95),
            lower: exact.lower, upper: exact.upper, relative: 1e-12, "\(claimCount) equal amounts")
    }

    @Test func doesNotDependOnTheUnit() throws {
        let euros = [3148.54, 600.04, 47932.63]
        let inEuros = try CompoundPoissonInterval.gamma(for: ClaimAmounts(of: euros), level: 0.9)
        let inCents = try CompoundPoissonInterval.gamma(for: ClaimAmounts(of: euros.map { $0 * 100 }), level: 0.9)
        let scaled = try inEuros.scaled(by: 100)
        expectClose(inCents, lower: scaled.lower, upper: scaled.upper, relative: 1e-12, "cents")
    }

    @Test(arguments: [[], [0], [0, 0, 0]])
    func withoutAmountTheUpperLimitIsUnknown(amounts: [Double]) throws {
        let interval = try CompoundPoissonInterval.gamma(for: ClaimAmounts(of: amounts), level: 0.95)
        expectClose(interval, lower: 0, upper: nil, relative: 0, "\(amounts)")
    }

    @Test func theLowerLimitIsNeverNegative() throws {
        let amounts = try ClaimAmounts(of: [1e6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
        #expect(try CompoundPoissonInterval.gamma(for: amounts, level: 0.998).lower >= 0)
    }

    @Test(arguments: [0, 1, .nan])
    func refusesWhatIsNotALevel(level: Double) {
        for amounts: [Double] in [[], [1, 2]] {
            #expect(throws: StatisticsError.self) {
                try CompoundPoissonInterval.gamma(for: ClaimAmounts(of: amounts), level: level)
            }
        }
    }
}
