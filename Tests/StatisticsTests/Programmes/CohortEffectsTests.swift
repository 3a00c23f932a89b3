import Foundation
import Statistics
import Testing

@Suite("Cohorts that start at several dates") struct CohortEffectsTests {
    /// Nine units, four periods; three start in 2, three in 3, three never. The outcome rises by 1 a period for all, and by 5
    /// from the start on: by 10 for the second cohort.
    private func panel() -> (outcomes: [Double], units: [Int], times: [Double], starts: [Double?]) {
        var rows: (outcomes: [Double], units: [Int], times: [Double], starts: [Double?]) = ([], [], [], [])
        for unit in 0..<9 {
            for time in 1...4 {
                let start: Double? = [2, 3, nil][unit / 3]
                let effect = start.map { Double(time) >= $0 ? ($0 == 2 ? 5.0 : 10) : 0 } ?? 0
                rows.outcomes.append(Double(unit * 7 % 5) + Double(time) + effect)
                rows.units.append(unit)
                rows.times.append(Double(time))
                rows.starts.append(start)
            }
        }
        return rows
    }

    @Test("Effects that differ by cohort are found exactly; before the start there is none")
    func exact() throws {
        let rows = panel()
        for controls in [CohortEffects.Controls.never, .notYet] {
            let found = try #require(
                try CohortEffects.fit(
                    outcomes: rows.outcomes, units: rows.units, times: rows.times, starts: rows.starts,
                    controls: controls
                ).value)
            for cell in found.cells {
                let effect = cell.time < cell.start ? 0.0 : cell.start == 2 ? 5 : 10
                #expect(abs(cell.value - effect) < 1e-12 && cell.standardError < 1e-12)
            }
            // Three periods of 5 and two of 10, three units each.
            let overall = try #require(found.overall)
            #expect(abs(overall.value - 7) < 1e-12)
            #expect(found.distances == [-2, 0, 1, 2])
            let second = try #require(found.mean(since: 2))
            #expect(abs(second.value - 5) < 1e-12)
            #expect(found.overall?.probability == nil)
        }
    }

    @Test("Not yet treated units are more controls than never treated ones")
    func controls() throws {
        let rows = panel()
        let cells = try [CohortEffects.Controls.never, .notYet].map { controls in
            try #require(
                try CohortEffects.fit(
                    outcomes: rows.outcomes, units: rows.units, times: rows.times, starts: rows.starts,
                    controls: controls
                ).value
            ).cells.first { $0.start == 2 && $0.time == 2 }
        }
        #expect(cells.map { $0?.controls } == [3, 6])
    }

    /// Changes of the treated 1, 3, 2, of the others 0, 1, 2: Welch's error is √(1/3 + 1/3).
    @Test("The error of a cell is Welch's; whole clusters go together")
    func errors() throws {
        let found = { (clusters: [Int]?) in
            try #require(
                try CohortEffects.fit(
                    outcomes: [0, 1, 0, 3, 0, 2, 0, 0, 0, 1, 0, 2], units: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6],
                    times: [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2],
                    starts: [2, 2, 2, 2, 2, 2, nil, nil, nil, nil, nil, nil], clusters: clusters
                ).value)
        }
        let mean = try #require(try found(nil).overall)
        #expect(abs(mean.value - 1) < 1e-14 && abs(mean.standardError - (2.0 / 3).squareRoot()) < 1e-14)
        #expect(mean.clusters == 6)
        let together = try #require(try found([1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4]).overall)
        #expect(together.clusters == 4)
        // Clusters sum -1 and 1 of the treated to 0, and 0 and 1 of the others to 1: 0, 0, -1, 1, over √6 each.
        #expect(abs(together.standardError - (2.0 / 6).squareRoot()) < 1e-14)
        let limits = try mean.interval(level: 0.95)
        #expect(abs(limits.lower - (1 - 2.570581835636314 * mean.standardError)) < 1e-12)
    }

    @Test("Without controls there is no effect; two starts of one unit are refused")
    func refusals() throws {
        let alone = try CohortEffects.fit(
            outcomes: [1, 2, 3, 4], units: [1, 1, 2, 2], times: [1, 2, 1, 2], starts: [2, 2, 2, 2])
        #expect(alone.reason == .noControl)
        #expect(throws: StatisticsError.invalidValue(1)) {
            try CohortEffects.fit(outcomes: [1, 2], units: [1, 1], times: [1, 2], starts: [1, 2])
        }
        #expect(throws: StatisticsError.invalidValue(3)) {
            try CohortEffects.fit(outcomes: [1, 2], units: [3, 3], times: [1, 1], starts: [nil, nil])
        }
    }
}
