import Foundation
import Statistics
import Testing

@Suite("Concentration by chance") struct ChanceConcentrationTests {
    /// Of a mean of one, 1 - 1/e have something. Half of all then have 1 - 2/e with two and more, who hold 1 - 1/e, and the
    /// rest one each: together 1/2 + 1/e.
    @Test("A mean of one")
    func one() throws {
        let chance = try ChanceConcentration([(1, 1)])
        #expect(try abs(chance.topShare(0.5) - (0.5 + exp(-1))) < 1e-12)
        #expect(try abs(chance.topShare(0.7) - 1) < 1e-12 && abs(chance.topShare(1) - 1) < 1e-12)
        #expect(throws: StatisticsError.self) { try ChanceConcentration([(0, 1)]) }
    }

    /// "0.4 % of enterprises hold a third of the disorders" (8,000 of two million, some 40,000 cases): chance gives a fifth.
    @Test("Of one case for fifty enterprises, 0.4 % of them hold 21 % by chance")
    func national() throws {
        #expect(try abs(ChanceConcentration([(0.02, 2_000_000)]).topShare(0.004) - 0.20993366533776509) < 1e-12)
    }

    @Test("The sum over counts is the formula with Bessel functions where means are equal")
    func gini() throws {
        let (formula, sum) = (try ChanceConcentration([(0.7, 5)]), try ChanceConcentration([(0.7, 2), (0.7, 3)]))
        expectClose(sum.gini, formula.gini, relative: 1e-12, "mean 0.7")
    }

    @Test("Of equal means the same part persists; of unequal ones more")
    func persistence() throws {
        expectClose(try ChanceConcentration([(2, 1)]).persistence(0.1), 0.1, relative: 1e-12, "equal")
        #expect(try ChanceConcentration([(0.1, 90), (10, 10)]).persistence(0.1) > 0.9)
    }

    @Test("Draws come near the limit for many units, are the same each time, and of amounts more concentrated")
    func simulated() throws {
        let means = (0..<400).map { 0.5 + Double($0 % 4) }
        let limit = try ChanceConcentration(means.map { ($0, 1) })
        let draws = { (amounts: [Double]?) in
            try SimulatedConcentration(
                expected: means, claims: 800, amounts: amounts, fraction: 0.25, draws: 200, seed: 7)
        }
        let found = try draws(nil)
        #expect(try abs(found.topShare - limit.topShare(0.25)) < 0.01)
        #expect(abs(found.gini - limit.gini) < 0.01)
        #expect(try abs(found.keptShare - limit.persistence(0.25)) < 0.01)
        #expect(try draws(nil).gini == found.gini)
        #expect(try draws([1, 1, 20]).gini > found.gini + 0.1)
        // Exposures in proportion to the expectations: what is left of the index is chance.
        let weighted = try SimulatedConcentration(
            expected: means, claims: 800, exposures: means.map { $0 * 50 }, fraction: 0.25, draws: 200, seed: 7)
        let index = try #require(weighted.index)
        #expect(index > 0.2 && index < found.gini && found.index == nil)
        #expect(throws: StatisticsError.tooFewPoints(1, needed: 2)) {
            try SimulatedConcentration(expected: [1], claims: 5, fraction: 0.5)
        }
    }

    @Test("Units at the border count by fractions, whatever their order")
    func border() throws {
        #expect(try Statistics.persistence(from: [5, 1, 1, 1], to: [4, 3, 2, 1], fraction: 0.5) == 0.6)
        #expect(try Statistics.persistence(from: [1, 1, 5, 1], to: [2, 1, 4, 3], fraction: 0.5) == 0.6)
        #expect(try Statistics.persistence(from: [1, 1], to: [4, 0], fraction: 1) == 1)
        #expect(throws: StatisticsError.invalidCount(0)) {
            try Statistics.persistence(from: [1, 1], to: [0, 0], fraction: 1)
        }
    }
}
