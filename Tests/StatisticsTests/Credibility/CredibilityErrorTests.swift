import Testing

@testable import Statistics

@Suite("Errors of credibility, and the iterative estimator") struct CredibilityErrorTests {
    @Test("Errors and Bichsel and Straub's premiums", .enabled(if: Reference.isPresent, Reference.absence))
    func reference() throws {
        for oracle in try Reference.cases("credibility_bs.json", count: 4) {
            let units = zip(
                try oracle["expected"]["individual_mean"].numbers, try oracle["expected"]["total_weight"].numbers
            ).map { (mean: $0, weight: $1) }
            var sums = CredibilitySums()
            for (ratios, weights) in zip(try oracle["ratios"].list, try oracle["weights"].list) {
                let years = zip(try ratios.list, try weights.list).compactMap { ratio, weight in
                    if let value = try? ratio.optional, let size = try? weight.optional {
                        (ratio: value, weight: size)
                    } else {
                        nil
                    }
                }
                try sums.add(years)
            }
            let model = try #require(sums.model)
            try oracle["expected"]["unbiased"]["rmse"].expect(
                model.standardErrors(ofWeights: units.map(\.weight)), relative: 1e-10)
            let iterated = try model.iterated(units)
            let expected = oracle["expected"]["iterative"]
            try expected["a"].expect(max(0, iterated.betweenVariance), relative: 1e-8)
            let collective = iterated.collective(units)
            try expected["collective"].expect(collective, relative: 1e-8)
            let credibilities = units.map { iterated.credibility(ofWeight: $0.weight) }
            try expected["credibility"].expect(credibilities, relative: 1e-8)
            try expected["premium"].expect(
                zip(units, credibilities).map { collective + $1 * ($0.mean - collective) }, relative: 1e-8)
        }
    }

    /// Two units, s² = 2, a = 3, weights 1 and 2: z = 3/5 and 3/4, their sum 27/20.
    @Test("By hand")
    func byHand() {
        let model = BuhlmannStraub(withinVariance: 2, betweenVariance: 3, mean: 0)
        let errors = model.standardErrors(ofWeights: [1, 2])
        #expect(abs(errors[0] - (3 * 0.4 * (1 + 0.4 / 1.35)).squareRoot()) < 1e-14)
        #expect(abs(errors[1] - (3 * 0.25 * (1 + 0.25 / 1.35)).squareRoot()) < 1e-14)
        let none = BuhlmannStraub(withinVariance: 8, betweenVariance: -1, mean: 0)
        #expect(none.standardErrors(ofWeights: [1, 1]) == [2, 2])
    }
}
