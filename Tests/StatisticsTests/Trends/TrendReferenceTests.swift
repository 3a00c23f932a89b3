import Statistics
import Testing

@Suite("Trends against R", .enabled(if: Reference.isPresent, Reference.absence)) struct TrendReferenceTests {
    private func cases() throws -> [(series: TrendSeries, expected: ReferenceValue)] {
        try Reference.cases("trend_poisson.json", count: 4).map { oracle in
            let series = try TrendSeries(
                times: oracle["year"].numbers, counts: oracle["count"].numbers, exposures: oracle["exposure"].numbers)
            return (series, oracle["expected"])
        }
    }

    @Test("Poisson: estimates, errors, tests and limits")
    func poisson() throws {
        for (series, expected) in try cases() {
            let trend = try #require(try LogLinearTrend.poisson(series).value)
            for (name, value) in [("intercept", trend.intercept), ("slope", trend.slope), ("apc", trend.percentChange)]
            {
                try expected[name].expect(value, relative: 1e-9)
            }
            let ratio = try trend.likelihoodRatio()
            for (name, value) in [
                ("se_intercept", trend.interceptError), ("se_slope", trend.standardError), ("cov", trend.covariance),
                ("deviance", trend.deviance), ("df", trend.degreesOfFreedom), ("loglik", trend.logLikelihood),
                ("pearson_x2", trend.pearson), ("dispersion", trend.dispersion),
                ("p_overdispersion_pearson", trend.dispersionProbability), ("p_wald", trend.waldProbability),
                ("lr_stat", ratio.statistic), ("p_lr", ratio.probability),
            ] { try expected[name].expect(value, relative: 1e-8) }
            try expected["apc_ci95_wald_z"].expect(trend.waldInterval(level: 0.95), relative: 1e-8)
            try expected["apc_ci90_wald_z"].expect(trend.waldInterval(level: 0.9), relative: 1e-8)
            try expected["apc_ci95_profile"].expect(trend.profileInterval(level: 0.95), relative: 1e-8)
            try expected["fitted"].expect(trend.fitted, relative: 1e-9)
            try expected["robust_se_slope"]["HC0"].expect(trend.robustError(isCorrected: false), relative: 1e-8)
            try expected["robust_se_slope"]["HC1"].expect(trend.robustError(isCorrected: true), relative: 1e-8)
        }
    }

    @Test("Quasi-Poisson: Student's t, the dispersion floored and not")
    func quasi() throws {
        for (series, expected) in try cases() {
            let trend = try #require(try LogLinearTrend.poisson(series).value)
            let quasi = expected["quasi"]
            try quasi["se_slope"].expect(trend.quasiError(isFloored: false), relative: 1e-8)
            try quasi["se_slope_floored"].expect(trend.quasiError(), relative: 1e-8)
            try quasi["apc_ci95_t"].expect(trend.quasiInterval(level: 0.95, isFloored: false), relative: 1e-8)
            try quasi["apc_ci95_t_floored"].expect(trend.quasiInterval(level: 0.95), relative: 1e-8)
            try quasi["p_t"].expect(trend.quasiProbability(isFloored: false), relative: 1e-7)
        }
    }

    /// The shape is known to a few digits only, as R's search stops; what depends on it little agrees more closely.
    @Test("Negative binomial, or no overdispersion")
    func negativeBinomial() throws {
        for (series, expected) in try cases() {
            let reference = expected["negative_binomial"]
            let outcome = try LogLinearTrend.negativeBinomial(series)
            if reference.isNull {
                #expect(outcome.reason == .noOverdispersion)
                continue
            }
            let trend = try #require(outcome.value)
            try reference["theta"].expect(trend.shape, relative: 1e-4)
            for (name, value) in [
                ("intercept", trend.intercept), ("slope", trend.slope), ("apc", trend.percentChange),
                ("se_slope", trend.standardError), ("loglik", trend.logLikelihood),
            ] { try reference[name].expect(value, relative: 1e-6) }
            try reference["apc_ci95_wald"].expect(trend.waldInterval(level: 0.95), relative: 1e-5)
        }
    }

    @Test("Straight lines through logarithms")
    func logarithms() throws {
        for (series, expected) in try cases() {
            let kinds: [(String, LogRateRegression.Weights)] = [("loglinear_wls", .counts), ("loglinear_ols", .equal)]
            for (name, weights) in kinds {
                let fit = try LogRateRegression(series, weights: weights)
                try expected[name]["slope"].expect(fit.slope, relative: 1e-9)
                try expected[name]["apc"].expect(fit.percentChange, relative: 1e-9)
                try expected[name]["apc_ci95_t"].expect(fit.interval(level: 0.95), relative: 1e-8)
            }
        }
    }
}
