import Statistics
import Testing

@Suite("Rates that are shrunk") struct EmpiricalBayesTests {
    @Test("Marshall's and the gamma law's", .enabled(if: Reference.isPresent, Reference.absence))
    func reference() throws {
        for oracle in try Reference.cases("empirical_bayes_counts.json", count: 2) {
            let (counts, exposures) = (try oracle["counts"].numbers, try oracle["exposure"].numbers)
            let expected = oracle["expected"]
            let variances = try EmpiricalBayes.marshallVariances(counts: counts, exposures: exposures)
            for (name, value) in [
                ("marshall_m", variances.mean), ("marshall_s2", variances.variance),
                ("marshall_A_raw", variances.between),
            ] { try expected[name].expect(value, relative: 1e-10) }
            let marshall = try EmpiricalBayes.marshall(counts: counts, exposures: exposures)
            try expected["marshall_shrink"].expect(marshall.weights, relative: 1e-10)
            try expected["marshall_rate"].expect(marshall.shrunk, relative: 1e-10)
            let gamma = try #require(try GammaPoisson.fit(counts: counts, exposures: exposures).value)
            try expected["nb_k"].expect(gamma.shape, relative: gamma.shape.isFinite ? 1e-4 : 0)
            try expected["nb_mu"].expect(gamma.rates.prior, relative: 1e-5)
            try expected["nb_loglik"].expect(gamma.logLikelihood, relative: 1e-6)
            // Where k is infinite the reference's search stopped at some large k, and its rates are not quite one.
            try expected["gamma_poisson_rate"].expect(
                gamma.rates.shrunk, relative: gamma.shape.isFinite ? 1e-5 : 1e-4)
            guard let intervals = try gamma.intervals(level: 0.95) else { continue }
            for (interval, limits) in zip(intervals, try expected["gamma_poisson_ci95"].list) {
                try limits.expect(interval, relative: 1e-4)
            }
        }
    }

    @Test("At the shape of greatest likelihood neighbouring shapes are less likely; the posterior mean is between")
    func likelihood() throws {
        let (counts, exposures) = ([0.0, 3, 12, 1, 0, 7], [10.0, 11, 9, 14, 6, 30])
        let gamma = try #require(try GammaPoisson.fit(counts: counts, exposures: exposures).value)
        #expect(gamma.shape > 0.3 && gamma.shape < 5)
        for (place, shrunk) in gamma.rates.shrunk.enumerated() {
            let posterior = (gamma.shape + counts[place]) / (gamma.shape / gamma.rates.prior + exposures[place])
            expectClose(shrunk, posterior, relative: 1e-12, "unit \(place)")
        }
    }

    @Test("Without overdispersion every unit has the rate of all; without events the law is undefined")
    func extremes() throws {
        let even = try #require(try GammaPoisson.fit(counts: [2, 2, 2], exposures: [1, 1, 1]).value)
        #expect(even.shape == .infinity && even.rates.weights == [0, 0, 0])
        #expect(try even.intervals(level: 0.95) == nil)
        #expect(abs(even.rates.shrunk[0] - 2) < 1e-12)
        #expect(try GammaPoisson.fit(counts: [0, 0], exposures: [1, 2]).reason == .noEvent)
        #expect(try EmpiricalBayes.marshall(counts: [0, 0], exposures: [1, 2]).shrunk == [0, 0])
        #expect(throws: StatisticsError.tooFewPoints(1, needed: 2)) {
            try EmpiricalBayes.marshall(counts: [1], exposures: [1])
        }
        #expect(throws: StatisticsError.invalidExposure(0)) {
            try GammaPoisson.fit(counts: [1, 1], exposures: [1, 0])
        }
    }
}
