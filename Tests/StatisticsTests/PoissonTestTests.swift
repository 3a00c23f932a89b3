import Statistics
import Testing

@Suite("A count against an expectation") struct PoissonTestTests {
    /// Printed by R 4.2's `poisson.test(x, r = expected)$p.value`.
    @Test("As likely or less likely", arguments: [(5, 5.0, 1.0), (10, 3.0, 0.0011024881301154883)])
    func minimumLikelihood(count: Int, expected: Double, p: Double) throws {
        let test = try PoissonTest(count: count, expected: expected)
        #expect(abs(test.minimumLikelihood - p) < 1e-12, "\(test.minimumLikelihood)")
    }

    @Test(
        "The two sums that `poisson.test` makes, written out",
        arguments: [(0, 3.0), (1, 3.0), (2, 7.5), (12, 7.5), (30, 20.0), (9, 20.0), (0, 0.3), (2, 0.3)])
    func summed(count: Int, expected: Double) throws {
        var (mass, term) = ([Double](), 1.0)
        for k in 0..<200 {
            mass.append(term)
            term *= expected / Double(k + 1)
        }
        let whole = mass.reduce(0, +)
        let limit = mass[count] * (1 + 1e-7)
        let p = mass.filter { $0 <= limit }.reduce(0, +) / whole
        expectClose(
            try PoissonTest(count: count, expected: expected).minimumLikelihood, p, relative: 1e-11, "\(count)")
    }

    @Test("The doubled tail is below 5 % exactly when the exact interval excludes the expectation", arguments: 0..<20)
    func interval(count: Int) throws {
        for expected in [0.2, 1, 3.6, 3.7, 8, 25] {
            let test = try PoissonTest(count: count, expected: expected)
            let limits = try PoissonInterval.exact(count: Double(count), level: 0.95)
            let excludes = try limits.lower > expected || #require(limits.upper) < expected
            #expect((test.doubledTail < 0.05) == excludes)
            #expect(test.midP <= test.doubledTail)
        }
    }
}
