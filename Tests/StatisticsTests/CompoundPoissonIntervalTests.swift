import Statistics
import Testing

struct CompoundPoissonIntervalTests {
    @Test func agreesWithTheAdoptedColumnOfTheReference() throws {
        let cases = try IndicatorOracle.all().flatMap { $0.compounds() }
        for oracle in cases {
            let limits = oracle.expected.claims >= 10 ? oracle.expected.dobson : oracle.expected.gamma
            try #require(limits.count == 2)
            expectClose(
                try CompoundPoissonInterval.adopted(for: ClaimAmounts(of: oracle.amounts), level: 0.95)
                    .scaled(by: oracle.factor),
                lower: try #require(limits[0]), upper: limits[1], relative: 1e-10, oracle.name)
        }
        #expect(cases.count == 3 * IndicatorOracle.expectedCount)
    }

    @Test func changesMethodAtTenClaims() throws {
        let nine = try ClaimAmounts(of: [1, 2, 3, 4, 5, 6, 7, 8, 9])
        let ten = try ClaimAmounts(of: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        #expect(
            try CompoundPoissonInterval.adopted(for: nine, level: 0.95)
                == CompoundPoissonInterval.gamma(for: nine, level: 0.95))
        #expect(
            try CompoundPoissonInterval.adopted(for: ten, level: 0.95)
                == CompoundPoissonInterval.dobsonUnclipped(for: ten, level: 0.95))
    }

    @Test func aNegativeLowerLimitIsReplacedByZero() throws {
        let amounts = try ClaimAmounts(of: [1000, 1, 1, 1, 1, 1, 1, 1, 1, 1])
        let raw = try CompoundPoissonInterval.dobsonUnclipped(for: amounts, level: 0.95)
        let adopted = try CompoundPoissonInterval.adopted(for: amounts, level: 0.95)
        #expect(raw.lower < 0)
        #expect(adopted.lower == 0)
        #expect(adopted.upper == raw.upper)
    }

    @Test func withoutClaimsTheUpperLimitIsUnknown() throws {
        let interval = try CompoundPoissonInterval.adopted(for: ClaimAmounts(of: []), level: 0.95)
        #expect(try interval == Interval(lower: 0, upper: nil, level: 0.95))
    }

    @Test func refusesInvalidArguments() throws {
        let amounts = try ClaimAmounts(of: [1, 2])
        #expect(throws: StatisticsError.invalidLevel(1)) {
            try CompoundPoissonInterval.adopted(for: amounts, level: 1)
        }
    }
}
