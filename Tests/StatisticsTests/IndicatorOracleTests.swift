import Statistics
import Testing

/// The frequency indicators of whole units, made from a Poisson interval and a factor.
struct IndicatorOracleTests {
    @Test func frequenciesAgreeWithR() throws {
        let cases = try IndicatorOracle.all()
        for oracle in cases {
            let expected = oracle.expected
            let perFullTimeEquivalent = 1000 / oracle.fullTimeEquivalents
            for (level, limits) in [
                (0.9, expected.frequencyIndex90), (0.95, expected.frequencyIndex95), (0.99, expected.frequencyIndex99),
            ] {
                try compare(oracle, level: level, factor: perFullTimeEquivalent, limits: limits)
            }
            try compare(oracle, level: 0.95, factor: 1e6 / oracle.hours, limits: expected.frequencyRate95)
            expectClose(
                Double(oracle.claims) * perFullTimeEquivalent, expected.frequencyIndex, relative: 1e-10, oracle.name)
            expectClose(
                Double(oracle.claims) * 1e6 / oracle.hours, expected.frequencyRate, relative: 1e-10, oracle.name)
        }
        #expect(cases.count == IndicatorOracle.expectedCount)
    }

    @Test func fingertipsFrequenciesAgreeWithPHEindicatormethods() throws {
        let cases = try IndicatorOracle.all()
        for oracle in cases {
            let limits = oracle.expected.frequencyIndexFingertips95
            try #require(limits.count == 2)
            expectClose(
                try PoissonInterval.fingertips(count: Double(oracle.claims), level: 0.95)
                    .scaled(by: 1000 / oracle.fullTimeEquivalents),
                lower: limits[0], upper: limits[1], relative: 1e-10, oracle.name)
        }
        #expect(cases.count == IndicatorOracle.expectedCount)
    }

    private func compare(_ oracle: IndicatorOracle, level: Double, factor: Double, limits: [Double]) throws {
        try #require(limits.count == 2)
        expectClose(
            try PoissonInterval.exact(count: Double(oracle.claims), level: level).scaled(by: factor),
            lower: limits[0], upper: limits[1], relative: 1e-10, "\(oracle.name) at \(level)")
    }
}
