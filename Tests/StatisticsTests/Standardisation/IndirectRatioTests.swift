import Statistics
import Testing

@Suite("Indirect standardisation") struct IndirectRatioTests {
    @Test("Expectation, ratio, intervals and p are those of R", .enabled(if: Reference.isPresent, Reference.absence))
    func reference() throws {
        for oracle in try Reference.cases("sir.json", count: 3) {
            let strata = try oracle["strata"].list
            let reference = try ReferenceRates(
                strata.map { (try $0["ref_events"].number, try $0["ref_exposure"].number) })
            let expected = try #require(
                try reference.expected(of: strata.map { try $0["exposure"].number }).value)
            let ratio = try IndirectRatio(observed: oracle["observed_total"].integer, expected: expected)
            let rate = try #require(reference.rate) * oracle["multiplier"].number
            try check(ratio, rate: rate, level: oracle["conf"].number, oracle["expected"])
        }
    }

    private func check(_ ratio: IndirectRatio, rate: Double, level: Double, _ expected: ReferenceValue) throws {
        for (name, value) in [
            ("E", ratio.expected), ("sir", ratio.value), ("ref_rate", rate), ("is_rate", ratio.value * rate),
            ("excess", ratio.excess), ("p_two_sided_minlike_R", ratio.test.minimumLikelihood),
            ("p_two_sided_doubled", ratio.test.doubledTail), ("p_midp_doubled", ratio.test.midP),
        ] { try expected[name].expect(value, relative: 1e-10) }
        for (name, interval) in [
            ("exact", try ratio.exact(level: level)), ("byar", try ratio.byar(level: level)),
            ("phe", try ratio.fingertips(level: level)), ("lognormal_epitools", try ratio.logNormal(level: level)),
            ("is_rate_exact", try ratio.exact(level: level).scaled(by: rate)),
        ] { try expected[name].expect(interval, relative: 1e-10) }
    }

    @Test("A unit that is exposed where its reference is not has no expectation, and the stratum is named")
    func emptyStratum() throws {
        let reference = try ReferenceRates([(10, 1000), (0, 0)])
        let unknown = try reference.expected(of: [50, 1])
        #expect(unknown.value == nil && unknown.emptyStrata == [1])
        #expect(try reference.expected(of: [50, 0]).value == 0.5)
        #expect(throws: StatisticsError.unequalLengths(1, 2)) { try reference.expected(of: [50]) }
        #expect(throws: StatisticsError.invalidExposure(0)) { try IndirectRatio(observed: 1, expected: 0) }
        #expect(try IndirectRatio(observed: 0, expected: 2).logNormal(level: 0.95) == nil)
    }
}
