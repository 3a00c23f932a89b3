import Foundation
import Statistics
import Testing

/// Ten establishments: one has four claims, two have two, seven have none.
@Suite("The share of the units with the most") struct DistributionTests {
    private let ten = [(value: 2.0, units: 2), (4, 1), (0, 7)]

    @Test(
        "Whole units hold what they have; of one that the limit cuts, its part",
        arguments: [(0.1, 4.0), (0.05, 2), (0.2, 6), (0.15, 5), (0.3, 8), (0.5, 8), (1, 8)])
    func shares(fraction: Double, held: Double) throws {
        let distribution = try Distribution(frequencies: ten)
        #expect(try abs(distribution.heldByTop(fraction) - held) < 1e-12)
        #expect(try abs(distribution.topShare(fraction) - held / 8) < 1e-12)
    }

    @Test("Single values and their frequencies are one distribution")
    func frequencies() throws {
        let single = try Distribution([0, 0, 4, 0, 2, 0, 0, 2, 0, 0])
        let counted = try Distribution(frequencies: ten)
        #expect(abs(single.gini - counted.gini) < 1e-15 && abs(single.theil - counted.theil) < 1e-15)
        let errors = (try #require(single.giniJackknifeError), try #require(counted.giniJackknifeError))
        #expect(abs(errors.0 - errors.1) < 1e-15)
        #expect(try single.unitsFor(share: 0.5) == counted.unitsFor(share: 0.5))
        #expect(try counted.unitsFor(share: 0.5).count == 1)
        #expect(try counted.unitsFor(share: 0.75).count == 2)
        #expect(try counted.unitsFor(share: 1).count == 3)
    }

    @Test("The jackknife is the spread of the index without each unit")
    func jackknife() throws {
        let values = [0, 1, 1, 3, 7, 20.0]
        let without = try values.indices.map { place in
            var rest = values
            rest.remove(at: place)
            return try Distribution(rest).gini
        }
        let mean = without.reduce(0, +) / 6
        let error = (without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * 5 / 6).squareRoot()
        expectClose(try Distribution(values).giniJackknifeError, error, relative: 1e-12, "six values")
    }

    @Test("Of 25 on one unit of 25, Theil's index is ln 25; all alike, every index is none")
    func extremes() throws {
        let one = try Distribution([25] + [Double](repeating: 0, count: 24))
        #expect(abs(one.theil - log(25)) < 1e-14)
        #expect(abs(one.gini - 0.96) < 1e-14)
        let alike = try Distribution([3, 3, 3])
        #expect(abs(alike.gini) < 1e-15 && abs(alike.theil) < 1e-15 && abs(alike.hoover) < 1e-15)
        #expect(try Distribution([3]).correctedGini == nil)
    }

    @Test("No total, no part, or fewer units than none is refused", arguments: [0, -0.1, 1.01, .nan])
    func impossible(fraction: Double) throws {
        let distribution = try Distribution(frequencies: ten)
        #expect(throws: StatisticsError.self) { try distribution.topShare(fraction) }
        #expect(throws: StatisticsError.self) { try ChanceConcentration([(1, 1)]).topShare(fraction) }
        #expect(throws: StatisticsError.invalidCount(0)) { try Distribution([0, 0]) }
        #expect(throws: StatisticsError.invalidCount(-1)) { try Distribution(frequencies: [(3, -1)]) }
        #expect(throws: StatisticsError.invalidCount(-2)) { try Distribution([1, -2]) }
    }
}
