import Foundation
import Statistics
import Testing

@Suite("Difference in differences") struct DifferenceInDifferencesTests {
    private let outcomes = [3.0, 5, 4, 9, 8, 11, 2, 2, 3.5, 4, 5, 7]
    private let treated = [true, true, true, true, true, true, false, false, false, false, false, false]
    private let after = [false, false, false, true, true, true, false, false, false, true, true, true]

    @Test("The effect is the difference of four means, HC2 the error of Welch")
    func welch() throws {
        let panel = try ProgrammePanel(outcomes: outcomes, treated: treated, after: after)
        let effect = try #require(try DifferenceInDifferences.pooled(panel).value)[3]
        let cells = [outcomes[0..<3], outcomes[3..<6], outcomes[6..<9], outcomes[9..<12]].map(Array.init)
        let means = cells.map { $0.reduce(0, +) / 3 }
        let variance = zip(cells, means).reduce(0.0) { sum, cell in
            sum + cell.0.reduce(0) { $0 + ($1 - cell.1) * ($1 - cell.1) } / 6
        }
        #expect(abs(effect.value - (means[1] - means[0] - means[3] + means[2])) < 1e-12)
        #expect(abs(effect.hc2 - variance.squareRoot()) < 1e-12)
        #expect(effect.cr2 == nil && effect.clusters == nil && effect.wild == nil)
        #expect(effect.standardError == effect.hc2 && effect.degreesOfFreedom != nil)
    }

    @Test("Clusters of one row each are no clusters: CR0 is HC0, CR2 is HC2")
    func singletons() throws {
        let panel = try ProgrammePanel(
            outcomes: outcomes, treated: treated, after: after, clusters: Array(outcomes.indices))
        let plain = try ProgrammePanel(outcomes: outcomes, treated: treated, after: after)
        let effects = try [panel, plain].map { try #require(try DifferenceInDifferences.pooled($0).value)[3] }
        expectClose(effects[0].cr0, effects[1].hc0, relative: 1e-12, "HC0")
        expectClose(effects[0].cr2, effects[1].hc2, relative: 1e-12, "HC2")
        expectClose(effects[0].cr3, effects[1].hc3, relative: 1e-12, "HC3")
        expectClose(effects[0].degreesOfFreedom, effects[1].degreesOfFreedom, relative: 1e-12, "degrees")
        #expect(try #require(effects[0].wild).atLeast >= 2.0 / 4096)
    }

    /// Six units of two periods: a level of each makes the effect the mean change of the treated less that of the others.
    @Test("With two periods the two-way effect is the pooled one, and its error that of the changes")
    func twoPeriods() throws {
        let units = [1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6]
        let times = after.map { $0 ? 2.0 : 1 }
        let panel = try ProgrammePanel(
            outcomes: outcomes, treated: treated, after: after, units: units, times: times)
        let effect = try #require(try DifferenceInDifferences.twoWay(panel).value)
        let pooled = try #require(try DifferenceInDifferences.pooled(panel).value)[3]
        expectClose(effect.value, pooled.value, relative: 1e-12, "effect")
        let cohort = try #require(
            try CohortEffects.fit(
                outcomes: outcomes, units: units, times: times, starts: treated.map { $0 ? 2 : nil }
            ).value)
        expectClose(cohort.overall?.value, pooled.value, relative: 1e-12, "cohort")
        expectClose(cohort.overall?.standardError, effect.cr2, relative: 1e-12, "Welch's error of changes")
        let study = try #require(try EventStudy.fit(panel, reference: 1).value)
        #expect(study.periods.count == 1 && study.preTrend == nil)
        expectClose(study.periods[0].effect.value, pooled.value, relative: 1e-12, "event study")
    }

    @Test("No controls, several starts, one cluster, a unit in two clusters")
    func refusals() throws {
        let all = try ProgrammePanel(outcomes: [1, 2, 3], treated: [true, true, true], after: [true, false, true])
        #expect(try DifferenceInDifferences.pooled(all).reason == .noControl)
        let several = try ProgrammePanel(
            outcomes: [1, 2, 3, 1, 2, 3, 1, 2, 3],
            treated: [true, true, true, true, true, true, false, false, false],
            after: [false, true, true, false, false, true, false, true, true],
            units: [1, 1, 1, 2, 2, 2, 3, 3, 3], times: [1, 2, 3, 1, 2, 3, 1, 2, 3])
        #expect(try DifferenceInDifferences.twoWay(several).reason == .severalStartingDates)
        #expect(try EventStudy.fit(several, reference: 1).reason == .severalStartingDates)
        #expect(throws: StatisticsError.tooFewPoints(1, needed: 2)) {
            try ProgrammePanel(outcomes: [1, 2], treated: [true, false], after: [true, true], clusters: [7, 7])
        }
        #expect(throws: StatisticsError.invalidValue(4)) {
            try ProgrammePanel(
                outcomes: [1, 2, 3], treated: [true, true, false], after: [true, false, true], clusters: [1, 2, 2],
                units: [4, 4, 5])
        }
        #expect(throws: StatisticsError.tooFewPoints(4, needed: 5)) {
            try DifferenceInDifferences.pooled(
                ProgrammePanel(
                    outcomes: [1, 2, 3, 4], treated: [true, true, false, false], after: [true, false, true, false]))
        }
    }

    @Test("One treated and one control cluster leave no error to estimate")
    func twoClusters() throws {
        let panel = try ProgrammePanel(
            outcomes: outcomes, treated: treated, after: after, clusters: treated.map { $0 ? 1 : 2 })
        let effect = try #require(try DifferenceInDifferences.pooled(panel).value)[3]
        #expect(effect.degreesOfFreedom == nil && panel.treatedClusters == 1)
        #expect(try effect.interval(level: 0.95) == nil && effect.probability == nil)
    }

    @Test("An effect that levels of units hide, a ratio that is not finite, a reference after the start")
    func hidden() throws {
        // The only treated unit seen before is not seen after, and the other way round.
        let panel = try ProgrammePanel(
            outcomes: [1, 2, 3, 4, 5, 7, 6, 9, 8, 7],
            treated: [true, true, true, true] + [Bool](repeating: false, count: 6),
            after: [false, false, true, true, false, false, true, false, true, true],
            units: [1, 1, 2, 2, 3, 3, 3, 4, 4, 4], times: [1, 2, 3, 4, 1, 2, 3, 2, 3, 4])
        #expect(try DifferenceInDifferences.twoWay(panel).reason == .effectNotTold)
        #expect(panel.caution == .fewTreatedClusters)
        let empty = try ProgrammePanel(
            outcomes: [0, 2, 1, 0, 3, 4, 0, 1, 1, 0, 2, 5],
            treated: [Bool](repeating: true, count: 6)
                + [Bool](repeating: false, count: 6),
            after: [false, false, true, false, false, true, false, false, true, false, false, true],
            units: [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4], times: [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3])
        #expect(try DifferenceInDifferences.twoWayCounts(empty).reason == .notFinite)
        #expect(throws: StatisticsError.invalidValue(3)) { try EventStudy.fit(empty, reference: 3) }
    }

    @Test("A slope before the start that the test could not have missed is told")
    func detectable() throws {
        let study = try #require(
            try EventStudy.fit(
                ProgrammePanel(
                    outcomes: [1, 1.2, 1.1, 4, 2, 2.1, 2.3, 5, 1, 0.9, 1.1, 1, 3, 3.2, 2.9, 3.1, 2, 2.2, 2, 2.1],
                    treated: [Bool](repeating: true, count: 8) + [Bool](repeating: false, count: 12),
                    after: (0..<20).map { $0 % 4 == 3 }, units: (0..<20).map { $0 / 4 },
                    times: (0..<20).map { Double($0 % 4) }), reference: 2
            ).value)
        let trend = try #require(study.preTrend)
        #expect(trend.degreesOfFreedom == 2 && trend.detectableSlope > 0 && trend.detectableSlope < 1)
    }
}
