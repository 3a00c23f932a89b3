import Statistics
import Testing

@Suite("Funnels against R", .enabled(if: Reference.isPresent, Reference.absence)) struct FunnelReferenceTests {
    @Test("Lines, alarms, tests and flags of each unit")
    func units() throws {
        for family in try Reference.cases("funnel.json", count: 3, under: "families") {
            let references = try family["units"].list
            let units = try references.map(unit)
            for (unit, expected) in zip(units, references) { try check(unit, expected) }
            try family["bh_q_midp"].expect(benjaminiHochberg(units.map(\.midP)), relative: 1e-10)
        }
    }

    private func unit(_ one: ReferenceValue) throws -> FunnelUnit {
        try FunnelUnit(observed: one["observed"].integer, law: .poisson(expected: one["expected"].number))
    }

    private func check(_ unit: FunnelUnit, _ expected: ReferenceValue) throws {
        for (name, value) in [
            ("ratio", unit.ratio), ("p_upper", unit.highTail), ("p_lower", unit.lowTail),
            ("p_two_doubled", unit.doubledTail), ("p_two_midp", unit.midP),
            ("z_sqrt", Overdispersion.score(observed: Double(unit.observed), expected: unit.law.mean)),
        ] { try expected[name].expect(value, relative: 1e-10) }
        for (level, suffix) in [(0.95, "95"), (0.998, "998")] {
            try expected["spiegelhalter_" + suffix].expect(
                FunnelLines.spiegelhalter(unit.law, level: level), relative: 1e-10)
            try expected["garwood_at_E_funnelplotr_" + suffix].expect(
                FunnelLines.aroundExpectation(unit.law.mean, level: level), relative: 1e-10)
            let alarms = try FunnelLines.alarms(unit.law, level: level)
            try expected["alarm_low_if_observed_le_" + suffix].expect(alarms.low.map(Double.init), relative: 0)
            try expected["alarm_high_if_observed_ge_" + suffix].expect(alarms.high.map(Double.init), relative: 0)
            #expect(try flag(unit.position, outer: level == 0.998) == expected["exact_flag_" + suffix].text)
            #expect(try unit.cannotBeLow(level: level) == expected["alarm_low_if_observed_le_" + suffix].isNull)
        }
    }

    private func flag(_ position: FunnelPosition, outer: Bool) -> String {
        switch position {
        case .above998: "High"
        case .above95: outer ? "None" : "High"
        case .below998: "Low"
        case .below95: outer ? "None" : "Low"
        case .expected, .cannotBeLow: "None"
        }
    }

    @Test("Dispersion of each family, and its limits")
    func overdispersion() throws {
        for family in try Reference.cases("funnel.json", count: 3, under: "families") {
            let pairs = try family["units"].list.map {
                (observed: try $0["observed"].number, expected: try $0["expected"].number)
            }
            let found = try Overdispersion(pairs, leastExpected: 0)
            let expected = family["overdispersion"]
            for (name, value) in [
                ("n", Double(found.units)), ("phi_unwinsorised", found.raw), ("phi_winsorised", found.dispersion),
                ("tau2", found.betweenVariance), ("chi2_p", found.probability),
            ] { try expected[name].expect(value, relative: 1e-10) }
            try expected["winsor_quantiles_type7"].expect([found.bounds.lower, found.bounds.upper], relative: 1e-10)
            let models: [(String, Overdispersion.Model)] = [
                ("multiplicative", .multiplicative), ("additive", .additive),
            ]
            for (name, model) in models {
                for (level, suffix) in [(0.95, "95"), (0.998, "998")] {
                    for (pair, limits) in zip(pairs, try expected["\(name)_limits\(suffix)"].list) {
                        try limits.expect(
                            found.limits(expected: pair.expected, level: level, model: model), relative: 1e-10)
                    }
                }
            }
        }
    }
}
