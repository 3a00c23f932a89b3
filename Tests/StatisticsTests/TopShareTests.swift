import Foundation
import Statistics
import Testing

/// Ten establishments: one has four claims, two have two, seven have none.
@Suite("The share of the units with the most") struct TopShareTests {
    private func top(_ fraction: Double, units: Int = 10) throws -> TopShare {
        try TopShare(histogram: [(4, 1), (2, 2)], units: units, fraction: fraction)
    }

    @Test(
        "Whole units hold what they have; of one that the limit cuts, its part",
        arguments: [(0.1, 4.0), (0.05, 2), (0.2, 6), (0.15, 5), (0.3, 8), (0.5, 8), (1, 8)])
    func shares(fraction: Double, held: Double) throws {
        let top = try top(fraction)
        #expect(abs(top.held - held) < 1e-12 && abs(top.share - held / 8) < 1e-12)
    }

    @Test("All of the units that have something may be all units, not more")
    func units() throws {
        #expect(try top(1, units: 3).share == 1)
        #expect(throws: StatisticsError.self) { try top(1, units: 2) }
        #expect(throws: StatisticsError.self) { try TopShare(histogram: [], units: 3, fraction: 0.5) }
    }

    @Test("A part is above none and at most all", arguments: [0, -0.1, 1.01, .nan])
    func fractions(fraction: Double) {
        #expect(throws: StatisticsError.self) { try top(fraction) }
        #expect(throws: StatisticsError.self) { try TopShare.expectedByChance(mean: 1, fraction: fraction) }
    }

    /// Of a mean of one, 1 - 1/e have something. Half of all then have 1 - 2/e with two and more, who hold 1 - 1/e, and the
    /// rest one each: together 1/2 + 1/e.
    @Test("By chance alone")
    func chance() throws {
        #expect(abs(try TopShare.expectedByChance(mean: 1, fraction: 0.5) - (0.5 + exp(-1))) < 1e-12)
        #expect(abs(try TopShare.expectedByChance(mean: 1, fraction: 0.7) - 1) < 1e-12)
        #expect(abs(try TopShare.expectedByChance(mean: 1, fraction: 1) - 1) < 1e-12)
        #expect(throws: StatisticsError.self) { try TopShare.expectedByChance(mean: 0, fraction: 0.5) }
    }
}
