import Foundation
import Statistics
import Testing

@Suite("Before and after") struct BeforeAfterTests {
    @Test("Ratio of ratios of rates", .enabled(if: Reference.isPresent, Reference.absence))
    func ratios() throws {
        for oracle in try Reference.cases("before_after.json", count: 2, under: "ratio_of_rate_ratios") {
            let rate = { (name: String) in
                let pair = try oracle[name].numbers
                return try EventRate(count: Int(pair[0]), exposure: pair[1])
            }
            let found = RatioOfRateRatios(
                treatedBefore: try rate("treated_before"), treatedAfter: try rate("treated_after"),
                controlBefore: try rate("control_before"), controlAfter: try rate("control_after"))
            let estimate = try #require(found.estimate.value)
            let reference = try oracle["log_rrr"].number
            #expect(abs(estimate.logarithm - reference) < 1e-12)
            for (name, value) in [
                ("rrr", estimate.ratio), ("se", estimate.standardError), ("haldane_rrr", found.haldane?.ratio),
                ("rdid_se_per_1000", found.rateDifference.standardError * 1000),
            ] { try oracle[name].expect(value, relative: 1e-9) }
            #expect(try abs(estimate.probability - oracle["p"].number) < 1e-9)
            try oracle["ci95"].expect(estimate.interval(level: 0.95), relative: 1e-9)
            try oracle["haldane_ci95"].expect(found.haldane?.interval(level: 0.95), relative: 1e-9)
            let difference = try oracle["rate_difference_in_differences_per_1000"].number
            #expect(abs(found.rateDifference.value * 1000 - difference) < 1e-9)
        }
    }

    @Test("Without events in a cell the ratio is undefined, with one half added it is not")
    func zero() throws {
        let (some, none) = (try EventRate(count: 4, exposure: 10), try EventRate(count: 0, exposure: 10))
        let ratio = RatioOfRateRatios(treatedBefore: some, treatedAfter: none, controlBefore: some, controlAfter: some)
        #expect(ratio.estimate.reason == .noEvent)
        let halves = try #require(ratio.haldane)
        #expect(abs(halves.ratio - 1.0 / 9) < 1e-14)
    }

    @Test("Hauer's empirical Bayes", .enabled(if: Reference.isPresent, Reference.absence))
    func hauer() throws {
        for oracle in try Reference.cases("before_after.json", count: 1, under: "hauer_eb") {
            let columns = try ["before", "after", "spf_before", "spf_after"].map { try oracle[$0].numbers }
            let units = try columns[0].indices.map {
                try BeforeAfter.Unit(
                    before: columns[0][$0], after: columns[1][$0], referenceBefore: columns[2][$0],
                    referenceAfter: columns[3][$0])
            }
            let (found, expected) = (try BeforeAfter(units, shape: oracle["k"].number), oracle["expected"])
            try expected["weight"].expect(found.weights, relative: 1e-9)
            try expected["eb_before"].expect(found.expectedBefore, relative: 1e-9)
            try expected["predicted_after"].expect(found.predicted, relative: 1e-9)
            for (name, value) in [
                ("sum_after", found.total.after), ("sum_predicted", found.total.predicted),
                ("var_predicted", found.total.variance), ("theta", found.total.theta),
                ("se_theta", found.total.standardError),
            ] { try expected[name].expect(value, relative: 1e-9) }
        }
    }

    @Test("A reference without differences weighs all, one with endless differences nothing")
    func extremes() throws {
        let unit = try BeforeAfter.Unit(before: 9, after: 4, referenceBefore: 3, referenceAfter: 6)
        let alike = try BeforeAfter([unit], shape: .infinity)
        #expect(alike.predicted == [6] && alike.variances == [0] && alike.total.naive == 4.0 / 18)
        #expect(abs(alike.total.theta - 4.0 / 6) < 1e-15)
        let different = try BeforeAfter([unit], shape: 1e-12)
        #expect(abs(different.predicted[0] - 18) < 1e-9 && abs(different.variances[0] - 36) < 1e-9)
        let none = try BeforeAfter(
            [BeforeAfter.Unit(before: 0, after: 0, referenceBefore: 3, referenceAfter: 6)], shape: 2)
        #expect(try none.total.theta == 0 && none.total.naive == nil && none.total.interval(level: 0.95) == nil)
        #expect(throws: StatisticsError.invalidValue(0)) { try BeforeAfter([unit], shape: 0) }
    }
}
