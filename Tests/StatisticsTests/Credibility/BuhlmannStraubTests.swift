import Foundation
import Testing

@testable import Statistics

@Suite("Credibility, Bühlmann and Straub") struct BuhlmannStraubTests {
    /// Cases computed with R's actuar, `reference/credibility_bs.json` of the shared folder.
    @Test("Variances, credibilities and premiums are those of actuar", arguments: CredibilityOracle.cases)
    func actuar(_ one: CredibilityOracle.Case) throws {
        var sums = CredibilitySums()
        for (ratios, weights) in zip(one.ratios, one.weights) { try sums.add(one.years(ratios, weights)) }
        let model = try #require(sums.model)
        let expected = one.expected
        #expect(model.withinVariance.isClose(to: expected.s2))
        #expect(abs(model.betweenVariance - expected.aRaw) < 1e-7 * max(1, abs(expected.aRaw)))
        let units = zip(expected.individualMean, expected.totalWeight).map { (mean: $0, weight: $1) }
        let collective = model.collective(units)
        #expect(collective.isClose(to: expected.unbiased.collective))
        for (index, unit) in units.enumerated() {
            let credibility = model.credibility(ofWeight: unit.weight)
            #expect(abs(credibility - expected.unbiased.credibility[index]) < 1e-9)
            let premium = collective + credibility * (unit.mean - collective)
            #expect(premium.isClose(to: expected.unbiased.premium[index]))
        }
    }

    @Test("Parts merge into the whole")
    func merge() throws {
        let years = [(ratio: 2.0, weight: 10.0), (ratio: 4.0, weight: 30.0)]
        let others = [(ratio: 8.0, weight: 5.0), (ratio: 9.0, weight: 5.0)]
        var (whole, part, later) = (CredibilitySums(), CredibilitySums(), CredibilitySums())
        try whole.add(years)
        try whole.add(others)
        try part.add(years)
        try later.add(others)
        part.merge(later)
        #expect(part.model == whole.model)
    }

    @Test("One unit, one year each, or no weight: no model; a bad weight is an error")
    func impossible() throws {
        var sums = CredibilitySums()
        try sums.add([(ratio: 1, weight: 1), (ratio: 2, weight: 1)])
        #expect(sums.model == nil)
        try sums.add([(ratio: 1, weight: 0)])
        #expect(sums.units == 1)
        #expect(throws: StatisticsError.invalidExposure(-1)) { try sums.add([(ratio: 1, weight: -1)]) }
    }
}

extension Double {
    fileprivate func isClose(to other: Double) -> Bool { abs(self - other) <= 1e-9 * max(1, abs(other)) }
}

/// The reference values, absent where the shared folder is: the test then has no case.
enum CredibilityOracle {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let ratios: [[Double?]]
        let weights: [[Double?]]
        let expected: Expected
        var testDescription: String { name }

        func years(_ ratios: [Double?], _ weights: [Double?]) -> [(ratio: Double, weight: Double)] {
            zip(ratios, weights).compactMap { ratio, weight in
                guard let ratio, let weight else { return nil }
                return (ratio, weight)
            }
        }
    }

    struct Expected: Decodable, Sendable {
        let s2: Double
        let aRaw: Double
        let individualMean: [Double]
        let totalWeight: [Double]
        let unbiased: Premiums

        enum CodingKeys: String, CodingKey {
            case s2, unbiased
            case aRaw = "a_unbiased_raw"
            case individualMean = "individual_mean"
            case totalWeight = "total_weight"
        }
    }

    struct Premiums: Decodable, Sendable {
        let credibility: [Double]
        let collective: Double
        let premium: [Double]
    }

    private struct File: Decodable { let cases: [Case] }

    static let cases: [Case] = {
        let oracles = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Oracles/credibility_bs.json"
        guard let data = FileManager.default.contents(atPath: oracles) else { return [] }
        return (try? JSONDecoder().decode(File.self, from: data))?.cases ?? []
    }()
}
