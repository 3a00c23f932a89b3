import Foundation
import Statistics
import Testing

@Suite("Knots of a trend") struct JoinpointsTests {
    @Test(
        "Knots, segments and criterion are those of a grid search in R",
        .enabled(if: Reference.isPresent, Reference.absence))
    func reference() throws {
        for oracle in try Reference.cases("joinpoint.json", count: 2) {
            let series = try TrendSeries(
                times: oracle["year"].numbers, counts: oracle["count"].numbers, exposures: oracle["exposure"].numbers)
            let found = try #require(
                try Joinpoints.fit(series, knots: oracle["rules"]["kmax"].integer, dispersion: .poisson).value)
            let models = try oracle["expected"]["models"].list
            try #require(models.count == found.models.count)
            for (model, expected) in zip(found.models, models) {
                try check(model, expected)
                try expected["bic_deviance"].expect(found.criterion(model), relative: 1e-9)
            }
            #expect(try found.chosen.knots.count == oracle["expected"]["chosen_by_bic"].integer)
        }
    }

    private func check(_ model: JoinpointModel, _ expected: ReferenceValue) throws {
        #expect(try model.knots == expected["knots"].numbers)
        #expect(try model.candidates == expected["n_candidate_models"].integer)
        try expected["deviance"].expect(model.deviance, relative: 1e-9)
        try expected["coef"].expect(model.coefficients, relative: 1e-8)
        try expected["segment_slope"].expect(model.segments.map(\.slope), relative: 1e-8)
        try expected["segment_se_fixed_knots"].expect(model.segments.map(\.standardError), relative: 1e-8)
        try expected["segment_apc"].expect(model.segments.map(\.percentChange), relative: 1e-8)
        for (segment, limits) in zip(model.segments, try expected["segment_apc_ci95"].list) {
            try limits.expect(segment.interval(level: 0.95), relative: 1e-8)
        }
        try expected["aapc"].expect(model.average.percentChange, relative: 1e-8)
        try expected["aapc_ci95"].expect(model.average.interval(level: 0.95), relative: 1e-8)
    }

    /// A wedge of large counts, each moved by 3 % up or down in turn: far more than chance, and no knot but one.
    @Test("With the dispersion of the largest model a wiggle is no knot; without, it is")
    func dispersion() throws {
        let years = (0..<16).map(Double.init)
        let counts = years.map { year in
            let rate = exp(0.06 * min(year, 8) - 0.05 * max(0, year - 8))
            return (1e5 * rate * (1 + 0.03 * [1, -1, -1, 1, 1, 1, -1, -1][Int(year) % 8])).rounded()
        }
        let series = try TrendSeries(times: years, counts: counts)
        let scaled = try #require(try Joinpoints.fit(series, knots: 3).value)
        let plain = try #require(try Joinpoints.fit(series, knots: 3, dispersion: .poisson).value)
        #expect(scaled.dispersion > 10 && scaled.chosen.knots.count == 1)
        #expect(plain.chosen.knots.count == 3)
        let (wide, narrow) = (scaled.models[1].segments[0].standardError, plain.models[1].segments[0].standardError)
        #expect(abs(wide / narrow - scaled.dispersion.squareRoot()) < 1e-9)
    }

    @Test("A series that is too short for a knot has none")
    func short() throws {
        let series = try TrendSeries(times: [1, 2, 3, 4], counts: [3, 5, 4, 6])
        let found = try #require(try Joinpoints.fit(series, knots: 3).value)
        #expect(found.models.count == 1 && found.chosen.knots.isEmpty)
        #expect(throws: StatisticsError.invalidValue(-1)) { try Joinpoints.fit(series, knots: -1) }
    }

    @Test("Placements between years without events are left out, not the whole series")
    func empty() throws {
        let series = try TrendSeries(
            times: (0..<12).map(Double.init), counts: [0, 0, 0, 0, 0, 1, 4, 9, 12, 9, 14, 11])
        let found = try #require(try Joinpoints.fit(series, knots: 2).value)
        for model in found.models { #expect(model.segments.allSatisfy { $0.slope.isFinite && $0.standardError < 1e3 }) }
    }
}
