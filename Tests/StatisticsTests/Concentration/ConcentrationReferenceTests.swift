import Statistics
import Testing

@Suite("Concentration against R", .enabled(if: Reference.isPresent, Reference.absence))
struct ConcentrationReferenceTests {
    private static let file = "concentration.json"
    private static let fractions = [
        ("top_0.4pct", 0.004), ("top_1pct", 0.01), ("top_5pct", 0.05), ("top_10pct", 0.1), ("top_20pct", 0.2),
        ("top_50pct", 0.5),
    ]

    @Test("Indices, top shares and Lorenz's curve of single values")
    func values() throws {
        for oracle in try Reference.cases(Self.file, count: 3) {
            let values = try oracle["values"].numbers
            let (found, expected) = (try Distribution(values), oracle["expected"])
            for (name, value) in [
                ("n", found.units), ("total", found.total), ("gini", found.gini), ("theil_T", found.theil),
                ("theil_ineq_package_drops_zeros", try Distribution(values.filter { $0 > 0 }).theil),
                ("hoover", found.hoover), ("hhi", found.herfindahl), ("share_zero", found.shareWithNothing),
            ] { try expected[name].expect(value, relative: 1e-10) }
            try expected["gini_corrected"].expect(found.correctedGini, relative: 1e-10)
            try expected["gini_jackknife_se"].expect(found.giniJackknifeError, relative: 1e-10)
            for (name, fraction) in Self.fractions {
                try expected["top_share"][name].expect(found.topShare(fraction), relative: 1e-10)
            }
            try check(found, expected["min_units_for_share"])
            for (name, part) in [("p10", 0.1), ("p25", 0.25), ("p50", 0.5), ("p75", 0.75), ("p90", 0.9), ("p99", 0.99)]
            {
                let reference = try expected["lorenz_at_p"][name].number
                #expect(try abs(found.lorenz(part) - reference) < 1e-12)
            }
        }
    }

    private func check(_ found: Distribution, _ expected: ReferenceValue) throws {
        for (name, share) in [("one_third", 1.0 / 3), ("half", 0.5), ("four_fifths", 0.8)] {
            let units = try found.unitsFor(share: share)
            #expect(try units.count == expected[name]["count"].integer)
            try expected[name]["fraction"].expect(units.fraction, relative: 1e-10)
            try expected[name]["interpolated"].expect(units.interpolated, relative: 1e-10)
        }
    }

    @Test("A table of frequencies, classes, and exposures as widths")
    func tables() throws {
        let table = try Reference.read(Self.file)["frequency_table"]
        let counts = zip(try table["count_value"].numbers, try table["n_enterprises"].integers)
        let found = try Distribution(frequencies: counts.map { (value: $0, units: $1) })
        let expected = table["expected"]
        for (name, value) in [
            ("n", found.units), ("total", found.total), ("gini", found.gini),
            ("top_0.4pct", try found.topShare(0.004)), ("top_1pct", try found.topShare(0.01)),
            ("share_zero", found.shareWithNothing),
        ] { try expected[name].expect(value, relative: 1e-10) }
        let third = try found.unitsFor(share: 1.0 / 3)
        #expect(try third.count == expected["min_for_one_third"]["count"].integer)
        try expected["min_for_one_third"]["interpolated"].expect(third.interpolated, relative: 1e-10)
        let classes = try Reference.read(Self.file)["grouped_public"]
        let sizes = zip(try classes["x"].numbers, try classes["n"].integers)
        try classes["expected_gini_between_classes"].expect(
            Distribution(frequencies: sizes.map { (value: $0, units: $1) }).gini, relative: 1e-10)
        for oracle in try Reference.cases(Self.file, count: 2, under: "exposure_weighted") {
            let weighted = try WeightedConcentration(
                values: oracle["cases"].numbers, exposures: oracle["exposure"].numbers)
            try oracle["expected"]["concentration_index"].expect(weighted.index, relative: 1e-10)
            try oracle["expected"]["p"].expect(weighted.exposure, relative: 1e-10)
            try oracle["expected"]["L"].expect(weighted.share, relative: 1e-10)
        }
    }

    @Test("What chance gives, with one mean and with many")
    func chance() throws {
        let rows = try Reference.rows(of: "poisson_null_concentration.csv")
        #expect(rows.count == 4)
        for row in rows {
            let chance = try ChanceConcentration([(mean: row.number("lambda"), units: 1)])
            expectClose(chance.gini, try row.number("gini_poisson"), relative: 1e-10, "\(row)")
            for (name, fraction) in [("top_0.4pct", 0.004), ("top_1pct", 0.01), ("top_10pct", 0.1)] {
                expectClose(try chance.topShare(fraction), try row.number(name), relative: 1e-10, "\(row)")
            }
        }
        for oracle in try Reference.cases(Self.file, count: 1, under: "null_heterogeneous") {
            let chance = try ChanceConcentration(oracle["lambda"].numbers.map { (mean: $0, units: 1) })
            for (name, fraction) in [("top_0.4pct", 0.004), ("top_1pct", 0.01), ("top_10pct", 0.1)] {
                try oracle["expected"][name].expect(chance.topShare(fraction), relative: 1e-10)
            }
        }
    }
}
