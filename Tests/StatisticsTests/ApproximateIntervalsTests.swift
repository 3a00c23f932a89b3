import Statistics
import Testing

@Suite("Approximate intervals of other programs") struct ApproximateIntervalsTests {
    @Test("Wald's limits of the logarithm of a ratio", .enabled(if: Reference.isPresent, Reference.absence))
    func ratio() throws {
        for oracle in try Reference.cases("rate_ratio.json", count: 3) {
            let first = try EventRate(count: oracle["x1"].integer, exposure: oracle["t1"].number)
            let second = try EventRate(count: oracle["x2"].integer, exposure: oracle["t2"].number)
            for (level, suffix) in [(0.9, "90"), (0.95, "95"), (0.99, "99")] {
                try oracle["log_wald_ci_" + suffix].expect(
                    RateRatio.logWaldInterval(of: first, to: second, level: level), relative: 1e-9)
            }
        }
        let none = try EventRate(count: 0, exposure: 2)
        #expect(try RateRatio.logWaldInterval(of: none, to: none, level: 0.95) == nil)
    }

    @Test(
        "Totals of amounts: log-normal, and Dobson as PHEindicatormethods has it",
        .enabled(if: Reference.isPresent, Reference.absence))
    func amounts() throws {
        let cases = try Reference.cases("atmp_indicators.json", count: 3)
        for oracle in cases {
            let (hours, fte) = (try oracle["hours"].number, try oracle["fte"].number)
            for (name, key, factor) in [
                ("days", "TG_compound95", 1000 / hours), ("ipp", "IG_compound95", 1e6 / hours),
                ("cost", "cost_per_fte_compound95", 1 / fte),
            ] {
                let values = try oracle[name].numbers
                let amounts = try ClaimAmounts(of: values)
                let expected = oracle["expected"][key]
                try expected["log_normal"].expect(
                    CompoundPoissonInterval.logNormal(for: amounts, level: 0.95)?.scaled(by: factor), relative: 1e-10)
                try expected["dobson_phe"].expect(
                    CompoundPoissonInterval.dobsonFingertipsUnclipped(for: amounts, level: 0.95).scaled(by: factor),
                    relative: 1e-10)
            }
        }
    }

    @Test("Wilson with continuity, and one-sided limits", .enabled(if: Reference.isPresent, Reference.absence))
    func rows() throws {
        for row in try Reference.rows(of: "proportion_ci.csv") {
            let found = try ProportionInterval.wilsonCorrected(
                successes: row.number("x"), trials: row.number("n"), level: row.number("conf"))
            expectClose(
                found, lower: try row.number("wilson_cc_lower"), upper: try row.number("wilson_cc_upper"),
                relative: 1e-12, "\(row)")
        }
        for row in try Reference.rows(of: "poisson_ci.csv") where row["one_sided_upper_if_zero"] != "" {
            expectClose(
                try PoissonInterval.oneSidedUpperLimit(count: row.number("x"), level: row.number("conf")),
                try row.number("one_sided_upper_if_zero"), relative: 1e-12, "\(row)")
        }
    }
}
