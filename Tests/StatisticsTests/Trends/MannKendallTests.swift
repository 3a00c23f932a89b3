import Statistics
import Testing

@Suite("Trends without a form") struct MannKendallTests {
    @Test("Score, test and slope are those of R", .enabled(if: Reference.isPresent, Reference.absence))
    func reference() throws {
        for oracle in try Reference.cases("mann_kendall.json", count: 4) {
            let values = try oracle["x"].numbers
            let (test, slope) = (try MannKendall(values), try SenSlope(times: oracle["t"].numbers, values: values))
            let expected = oracle["expected"]
            for (name, value) in [
                ("S", Double(test.score)), ("var_S", test.variance), ("tau_a", test.tauA),
                ("z_continuity", test.deviate), ("p_normal", test.probability),
                ("z_no_continuity", test.uncorrectedDeviate), ("sen_slope", slope.value),
                ("n_slopes", Double(slope.pairs)), ("intercept_conover_median", slope.interceptOfMedians),
                ("intercept_median_residual", slope.medianResidual),
            ] { try expected[name].expect(value, relative: 1e-9) }
            try expected["tau_b"].expect(test.tauB, relative: 1e-12)
            try expected["sen_ci95_rank_rounded"].expect(slope.interval(level: 0.95), relative: 1e-9)
            try expected["sen_ci95_interpolated"].expect(slope.interpolatedInterval(level: 0.95), relative: 1e-9)
            if !expected["p_exact_no_ties"].isNull {
                try expected["p_exact_no_ties"].expect(test.exactProbability, relative: 1e-12)
            }
        }
    }

    @Test("Exact probabilities with ties, and seasons", .enabled(if: Reference.isPresent, Reference.absence))
    func exact() throws {
        for oracle in try Reference.cases("mk_exact_alerts.json", count: 4, under: "mann_kendall_exact") {
            let test = try MannKendall(oracle["x"].numbers)
            try oracle["p_exact_two_sided"].expect(test.exactProbability, relative: 1e-12)
            try oracle["p_normal_continuity"].expect(test.probability, relative: 1e-12)
        }
        for oracle in try Reference.cases("mk_exact_alerts.json", count: 1, under: "seasonal_mann_kendall") {
            let years = try oracle["counts_year_by_season"].list.map { try $0.numbers }
            let test = try MannKendall.seasonal((0..<4).map { season in years.map { $0[season] } })
            for (name, value) in [
                ("S", Double(test.score)), ("var_S", test.variance), ("z", test.deviate), ("p", test.probability),
                ("tau_a", test.tauA),
            ] { try oracle["expected"][name].expect(value, relative: 1e-12) }
            #expect(test.exactProbability == nil)
        }
    }

    @Test(
        "The exact probability is the part of all orders that are as extreme",
        arguments: [
            [1.0, 2, 3, 4, 5], [2, 2, 1, 3], [1, 1, 2, 2, 3, 3], [5, 5, 5, 1, 2], [3, 1],
        ])
    func allOrders(values: [Double]) throws {
        let observed = abs(try MannKendall(values).score)
        var (extreme, all) = (0, 0)
        func permute(_ taken: [Double], _ left: [Double]) throws {
            guard !left.isEmpty else {
                all += 1
                if abs(try MannKendall(taken).score) >= observed { extreme += 1 }
                return
            }
            for place in left.indices {
                var rest = left
                try permute(taken + [rest.remove(at: place)], rest)
            }
        }
        try permute([], values)
        expectClose(
            try MannKendall(values).exactProbability, Double(extreme) / Double(all), relative: 1e-13, "\(values)")
    }

    @Test("Long series are still exact, near the normal law")
    func long() throws {
        let values = (0..<50).map { Double($0 % 7) + Double($0) / 40 }
        let test = try MannKendall(values)
        let exact = try #require(test.exactProbability)
        #expect(abs(exact - test.probability) < 0.002)
        #expect(try MannKendall((0..<61).map(Double.init)).exactProbability == nil)
    }

    @Test("A slope uses the real times, and impossible input is refused")
    func slope() throws {
        #expect(try SenSlope(times: [2000, 2001, 2005], values: [0, 1, 5]).value == 1)
        #expect(throws: StatisticsError.tooFewPoints(1, needed: 2)) { try MannKendall([3]) }
        #expect(throws: StatisticsError.invalidValue(1)) { try SenSlope(times: [2, 1], values: [0, 1]) }
        #expect(throws: StatisticsError.unequalLengths(1, 2)) { try SenSlope(times: [2], values: [0, 1]) }
    }
}
