import Statistics
import Testing

@Suite("Variance between units") struct BetweenVarianceTests {
    /// Equal variances v: the squared distances over (v + τ²) add up to n - 1 where v + τ² is their variance.
    @Test("With equal errors it is the variance of the estimates less that of the errors")
    func equal() throws {
        let found = try BetweenVariance(estimates: [1, 3, 8], variances: [2, 2, 2])
        expectClose(found.value, 13 - 2, relative: 1e-12, "variance of 1, 3, 8 is 13")
        expectClose(found.mean, 4, relative: 1e-14, "mean")
    }

    @Test("At the estimate the distances add up to one less than the units")
    func unequal() throws {
        let (estimates, variances) = ([0.1, -0.3, 0.5, 0.2, -0.6], [0.01, 0.02, 0.04, 0.005, 0.03])
        let found = try BetweenVariance(estimates: estimates, variances: variances)
        let spread = zip(estimates, variances).reduce(0.0) { sum, unit in
            sum + (unit.0 - found.mean) * (unit.0 - found.mean) / (unit.1 + found.value)
        }
        expectClose(spread, 4, relative: 1e-12, "five units")
    }

    @Test("Units that differ less than chance do not differ")
    func none() throws {
        #expect(try BetweenVariance(estimates: [1, 1.1], variances: [1, 1]).value == 0)
        #expect(try BetweenVariance(estimates: [1, 1], variances: [1, 3]).mean == 1)
        #expect(throws: StatisticsError.invalidValue(0)) {
            try BetweenVariance(estimates: [1, 1], variances: [1, 0])
        }
        #expect(throws: StatisticsError.tooFewPoints(1, needed: 2)) {
            try BetweenVariance(estimates: [1], variances: [1])
        }
    }
}
