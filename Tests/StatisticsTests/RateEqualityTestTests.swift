import Statistics
import Testing

struct RateEqualityTestTests {
    @Test func agreesWithR() throws {
        let cases = try RateOracle.all()
        for oracle in cases {
            let (first, second) = (try oracle.first(), try oracle.second())
            expectClose(
                RateEqualityTest.minimumLikelihood(of: first, and: second), oracle.minimumLikelihood,
                relative: 1e-9, "\(oracle.name), minimum likelihood")
            expectClose(
                RateEqualityTest.doubledTail(of: first, and: second), oracle.doubledTail,
                relative: 1e-9, "\(oracle.name), doubled tail")
        }
        #expect(cases.count == RateOracle.expectedCount)
    }

    /// Printed by `poisson.test(c(x1, x2), c(t1, t2))$p.value` in R 4.2: ties, zeros, both sides of the expectation.
    @Test(arguments: [
        (0, 3, 5, 2, 0.01024000000000001),
        (5, 3, 0, 2, 0.1648),
        (4, 10, 16, 20, 0.24340663241369184),
        (9, 10, 2, 33, 6.8465972918534151e-05),
        (6, 1, 6, 1, 1),
        (2, 1, 4, 1, 0.68749999999999989),
        (310, 120000, 12, 3400, 0.30216760976472845),
        (1000, 7, 900, 5, 5.5169258028745908e-07),
        (3, 1, 6, 2, 1),
        (4, 1, 7, 2, 1),
        (20000, 1.5, 10100, 0.7, 1.2282885250980378e-10),
    ])
    func agreesWithPoissonTest(x1: Int, t1: Double, x2: Int, t2: Double, expected: Double) throws {
        let first = try EventRate(count: x1, exposure: t1)
        let second = try EventRate(count: x2, exposure: t2)
        expectClose(
            RateEqualityTest.minimumLikelihood(of: first, and: second), expected, relative: 1e-9, "\(x1) and \(x2)")
    }

    @Test(arguments: [(0, 5), (3, 9), (40, 41), (7, 7), (60_000_000, 60_010_000)])
    func withEqualExposuresBothConventionsAgree(x1: Int, x2: Int) throws {
        let first = try EventRate(count: x1, exposure: 250)
        let second = try EventRate(count: x2, exposure: 250)
        expectClose(
            RateEqualityTest.minimumLikelihood(of: first, and: second),
            RateEqualityTest.doubledTail(of: first, and: second),
            relative: 1e-9, "\(x1) and \(x2)")
    }

    @Test func withoutEventsThePValueIsOne() throws {
        let first = try EventRate(count: 0, exposure: 1)
        let second = try EventRate(count: 0, exposure: 70)
        #expect(RateEqualityTest.minimumLikelihood(of: first, and: second) == 1)
        #expect(RateEqualityTest.doubledTail(of: first, and: second) == 1)
    }

    @Test(arguments: [(3, 11), (9, 2), (0, 3), (0, 9), (20, 21), (1, 40)])
    func theDoubledTailGoesWithTheExactInterval(x1: Int, x2: Int) throws {
        let first = try EventRate(count: x1, exposure: 100)
        let second = try EventRate(count: x2, exposure: 150)
        let interval = try RateRatio.exactInterval(of: first, to: second, level: 0.95)
        let excludesOne = interval.lower > 1 || interval.upper.map { $0 < 1 } ?? false
        #expect((RateEqualityTest.doubledTail(of: first, and: second) < 0.05) == excludesOne, "\(x1) and \(x2)")
    }

    @Test func extremeExposuresStillGiveAProbability() throws {
        let first = try EventRate(count: 3, exposure: 1e-300)
        let second = try EventRate(count: 3, exposure: 1e300)
        for probability in [
            RateEqualityTest.minimumLikelihood(of: first, and: second),
            RateEqualityTest.minimumLikelihood(of: second, and: first),
            RateEqualityTest.doubledTail(of: first, and: second),
        ] {
            #expect(probability >= 0 && probability <= 1)
        }
    }
}
