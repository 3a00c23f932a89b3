import Foundation
import Testing
import Words

@testable import Fragility

@Suite("Composites of territories") struct CompositeTests {
    private func declaration(
        _ method: CompositeMethod, weights: [Double] = [1, 1], highIsWorse: [Bool] = [true, true]
    ) -> CompositeDeclaration {
        let components = weights.indices.map { index in
            CompositeDeclaration.Component(
                name: "i\(index)", label: Bilingual(same: ""), weight: weights[index], highIsWorse: highIsWorse[index],
                logarithm: nil)
        }
        return CompositeDeclaration(title: Bilingual(same: ""), source: "", method: method, indicators: components)
    }

    @Test(
        "The exponential transform of ranks (English and Scottish indices of deprivation)",
        arguments: [
            (0.1, 2.390260), (0.25, 6.517733), (0.5, 15.646790), (0.75, 31.009144), (0.9, 50.426654),
            (0.99, 86.957279), (1, 100),
        ])
    func exponential(share: Double, value: Double) {
        #expect(abs(CompositeMethod.exponential(share) - value) < 5e-7)
    }

    @Test("Standardised values have mean 0 and standard deviation 1: R's scale(c(2, 4, 9))")
    func standardised() {
        let values = CompositeMethod.standardised([2, 4, 9])
        let expected = [-0.83205029433784372, -0.27735009811261457, 1.1094003924504583]
        #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 1e-15 })
    }

    @Test("Townsend's worked example sums its four standardised values: 0.9 + 1.5 + 2.3 + 1.1 = 5.8")
    func townsend() {
        // Columns that are standardised already keep their values.
        let columns = [0.9, 1.5, 2.3, 1.1].map { z in [z, -z, 0] }
        let scale = columns.map { column in (column.map { $0 * $0 }.reduce(0, +) / 2).squareRoot() }
        let scores = CompositeMethod.sumOfZScores.scores(columns, weights: scale)
        #expect(abs(scores[0] - 5.8) < 1e-12 && abs(scores[1] + 5.8) < 1e-12)
    }

    @Test("The weighted mean of ranks of the décret 2014-1575: (2 × rank + rank + …) / 7, high rank worse")
    func decree() {
        let columns: [[Double]] = [[30, 10, 20], [1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]]
        let scores = CompositeMethod.weightedMeanOfRanks.scores(columns, weights: [2, 1, 1, 1, 1, 1])
        let sums: [Double] = [2 * 3 + 5 * 1, 2 * 1 + 5 * 2, 2 * 2 + 5 * 3]
        #expect(scores == sums.map { $0 / 7 })
    }

    @Test("A logarithm, an indicator where low is worse, and a territory without an indicator")
    func orientation() throws {
        let low = try Composite(
            declaration(.weightedMeanOfRanks, weights: [1], highIsWorse: [false]),
            values: [[5], [7], [nil], [9]], top: 1)
        #expect(low.lines.map { $0?.rank } == [1, 2, nil, 3])
        #expect(low.lines[0]?.value == 3)
    }

    @Test("Ranks over the variants: 3 methods × (declared, equal, and 3 per indicator)")
    func sensitivity() throws {
        let values: [[Double?]] = [[10, 1], [8, 2], [1, 10], [2, 3]]
        let composite = try Composite(declaration(.sumOfZScores, weights: [5, 1]), values: values, top: 1)
        #expect(composite.variants == 3 * (2 + 3 * 2))
        let lines = composite.lines.compactMap(\.self)
        // By hand: 5 × z of the first + z of the second = 4.6, 2.6, -3.3, -3.9.
        #expect(lines.map(\.rank) == [1, 2, 3, 4])
        // Without the first indicator the third territory leads, without the second it is last.
        #expect(lines[2].bestRank == 1 && lines[2].worstRank == 4)
        #expect(lines.allSatisfy { ($0.bestRank...$0.worstRank).contains($0.rank) })
        #expect(lines.map(\.timesInTop).reduce(0, +) >= composite.variants)
    }

    @Test("Only the proportions of weights count, and permuting territories permutes the lines")
    func identities() throws {
        let values: [[Double?]] = [[10, 1], [8, 2], [1, 10], [2, 3]]
        for method in CompositeMethod.allCases where method != .sumOfZScores {
            let first = try Composite(declaration(method, weights: [2, 1]), values: values, top: 2)
            let second = try Composite(declaration(method, weights: [6, 3]), values: values, top: 2)
            for (left, right) in zip(first.lines, second.lines) {
                #expect(abs((left?.value ?? 0) - (right?.value ?? 1)) < 1e-12)
            }
            let reversed = try Composite(declaration(method, weights: [2, 1]), values: values.reversed(), top: 2)
            #expect(reversed.lines.reversed().map { $0?.rank } == first.lines.map { $0?.rank })
        }
    }

    @Test("What cannot be combined is refused")
    func refusals() {
        let values: [[Double?]] = [[1, 1], [1, 2], [1, 3]]
        #expect(throws: CompositeError.constant(indicator: "i0")) {
            try Composite(declaration(.sumOfZScores), values: values, top: 1)
        }
        #expect(throws: CompositeError.invalidWeight(indicator: "i0", weight: 0)) {
            try Composite(declaration(.sumOfZScores, weights: [0, 1]), values: values, top: 1)
        }
        #expect(throws: CompositeError.tooFewTerritories(count: 2)) {
            try Composite(declaration(.sumOfZScores), values: [[1, 2], [2, 1], [nil, 3]], top: 1)
        }
        #expect(throws: CompositeError.noIndicator) {
            try Composite(declaration(.sumOfZScores, weights: [], highIsWorse: []), values: [[], [], []], top: 1)
        }
    }
}
