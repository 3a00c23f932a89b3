import Foundation
import Statistics
import Testing

@Suite("Cumulative sums of counts") struct PoissonCUSUMTests {
    @Test("Path and alarms", .enabled(if: Reference.isPresent, Reference.absence))
    func path() throws {
        let oracle = try #require(try Reference.cases("mk_exact_alerts.json", count: 1, under: "poisson_cusum").first)
        let (low, high) = (try oracle["mu0"].number, try oracle["mu1"].number)
        try oracle["expected"]["k"].expect(
            PoissonCUSUM.referenceValue(baseline: low, odds: high / low), relative: 1e-12)
        let path = try PoissonCUSUM.path(
            of: oracle["counts"].numbers, baselines: [low], odds: high / low, threshold: oracle["h"].number)
        for (point, expected) in zip(path, try oracle["expected"]["path"].list) {
            let reference = try expected.number
            #expect(abs(point.statistic - reference) <= 1e-12 * max(1, reference))
        }
        #expect(path.indices.filter { path[$0].isAlarm } == (try oracle["expected"]["alarms"].integers))
    }

    @Test("Mean run lengths are those of an exact chain", .enabled(if: Reference.isPresent, Reference.absence))
    func runLength() throws {
        for oracle in try Reference.cases("mk_exact_alerts.json", count: 5, under: "cusum_arl_integer") {
            let found = try PoissonCUSUM.averageRunLength(
                reference: oracle["k"].number, threshold: oracle["h"].number, mean: oracle["lam"].number)
            // The reference solved its equations with 16 digits: 1 - the largest eigenvalue takes some of a long run.
            try oracle["arl_zero_start"].expect(found, relative: found > 1e6 ? 1e-5 : 1e-9)
        }
    }

    /// Solved with 60 digits (mpmath), where equations solved with 16 lose ten of them.
    @Test("A run of a hundred thousand million periods keeps its digits")
    func longRun() throws {
        let run = try PoissonCUSUM.averageRunLength(reference: 5, threshold: 6, mean: 0.5)
        expectClose(run, 128_941_388_793.995163, relative: 1e-13, "k 5, h 6, mean 0.5")
        let short = try PoissonCUSUM.averageRunLength(reference: 5, threshold: 6, mean: 4)
        expectClose(short, 67.3250651877080955, relative: 1e-14, "k 5, h 6, mean 4")
    }

    /// With h at most k's next step, any count above k gives an alarm: the run is geometric.
    @Test("A run of one step is geometric")
    func geometric() throws {
        let run = try PoissonCUSUM.averageRunLength(reference: 2, threshold: 1, mean: 0.7)
        let ordinary = exp(-0.7) * (1 + 0.7 + 0.245)
        #expect(abs(run * (1 - ordinary) - 1) < 1e-12)
    }

    @Test("The least threshold for a run length, and one step less is too short")
    func threshold() throws {
        let found = try PoissonCUSUM.threshold(reference: 5.36, mean: 4, runLength: 500)
        let long = try PoissonCUSUM.averageRunLength(reference: 5.36, threshold: found, mean: 4)
        let short = try PoissonCUSUM.averageRunLength(reference: 5.36, threshold: found - 0.04, mean: 4)
        #expect(long >= 500 && short < 500)
    }

    @Test("After an alarm S goes on or starts anew; a baseline for each count; impossible input")
    func rules() throws {
        let anew = try PoissonCUSUM.path(
            of: [9, 9, 0], baselines: [1, 1, 1], odds: 2, threshold: 5, afterAlarm: .startsAnew)
        #expect(abs(anew[1].statistic - anew[0].statistic) < 1e-15 && anew[1].isAlarm)
        #expect(throws: StatisticsError.unequalLengths(3, 2)) {
            try PoissonCUSUM.path(of: [1, 2, 3], baselines: [1, 1], odds: 2, threshold: 5)
        }
        #expect(throws: StatisticsError.invalidFactor(1)) {
            try PoissonCUSUM.path(of: [1], baselines: [1], odds: 1, threshold: 5)
        }
    }
}
