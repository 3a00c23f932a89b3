import Foundation
import Statistics
import Testing

@Suite("Difference in differences against R", .enabled(if: Reference.isPresent, Reference.absence))
struct ProgrammeReferenceTests {
    private struct Case {
        let oracle: ReferenceValue
        let panel: ProgrammePanel
        let weighted: ProgrammePanel
        let claims: ProgrammePanel
        let exposures: [Double]
    }

    private func cases() throws -> [Case] {
        try Reference.cases("did_panels.json", count: 2).map { oracle in
            let rows = try Reference.rows(of: oracle["file"].text)
            let column = { (name: String) in try rows.map { try $0.number(name) } }
            let fte = try column("fte")
            let panel = { (outcomes: [Double], weights: [Double]?) in
                try ProgrammePanel(
                    outcomes: outcomes, treated: column("treated").map { $0 == 1 },
                    after: column("post").map { $0 == 1 },
                    weights: weights, units: column("enterprise").map { Int($0) }, times: column("year"))
            }
            return Case(
                oracle: oracle, panel: try panel(column("index"), nil), weighted: try panel(column("index"), fte),
                claims: try panel(column("claims"), nil), exposures: fte)
        }
    }

    @Test("Four means, and every error")
    func pooled() throws {
        for one in try cases() {
            let expected = one.oracle["pooled_2x2"]
            let found = try #require(try DifferenceInDifferences.pooled(one.panel).value)
            for (place, name) in ["const", "treated", "post", "did"].enumerated() {
                try expected["params"][name].expect(found[place].value, relative: 1e-9)
            }
            let effect = found[3]
            for (name, value) in [
                ("iid", effect.ordinaryError), ("HC0", effect.hc0), ("HC1", effect.hc1), ("HC2", effect.hc2),
                ("HC3", effect.hc3), ("CR0", effect.cr0), ("CR1", effect.cr1), ("CR2", effect.cr2), ("CR3", effect.cr3),
            ] { try expected["se_" + name].expect(value, relative: 1e-9) }
            try expected["bell_mccaffrey_df_CR2"].expect(effect.degreesOfFreedom, relative: 1e-9)
            try expected["ci95_CR1_t_Gm1"].expect(effect.usualInterval(level: 0.95), relative: 1e-9)
            try expected["p_CR1_t_Gm1"].expect(effect.usualProbability, relative: 1e-9)
            try expected["ci95_CR2_BM"].expect(effect.interval(level: 0.95), relative: 1e-9)
            guard let wild = effect.wild else { continue }
            try expected["wild_cluster_enumerated"]["p_two_sided"].expect(wild.atLeast, relative: 1e-12)
            try expected["wild_cluster_enumerated"]["p_two_sided_strict"].expect(wild.above, relative: 1e-12)
        }
    }

    @Test("Levels of units and periods, weighted and not")
    func twoWay() throws {
        for one in try cases() {
            for (name, panel) in [("twfe", one.panel), ("twfe_fte_weighted", one.weighted)] {
                let expected = one.oracle[name]
                let found = try #require(try DifferenceInDifferences.twoWay(panel).value)
                try expected["att"].expect(found.value, relative: 1e-9)
                try expected["se_iid"].expect(found.ordinaryError, relative: 1e-9)
                try expected["se_CR0"].expect(found.cr0, relative: 1e-9)
                try expected["se_CR1_nested_unit_fe_not_counted"].expect(found.cr1, relative: 1e-9)
                try expected["ci95_nested_t_Gm1"].expect(found.usualInterval(level: 0.95), relative: 1e-9)
                // Counting every level of a unit multiplies the squared error by (N - K nested) / (N - K).
                let rows = Double(panel.outcomes.count)
                let nested = try expected["se_CR1_nested_unit_fe_not_counted_K"].number
                let ratio = try ((rows - nested) / (rows - expected["n_params"].number)).squareRoot()
                try expected["se_CR1_all_dummies_counted"].expect(found.cr1.map { $0 * ratio }, relative: 1e-9)
            }
        }
    }

    /// Computed with numpy from the whole matrix I - H, a column for each unit: taking the levels out beforehand is the same.
    @Test("CR2 and its degrees of freedom with levels of units, weighted and not")
    func adjusted() throws {
        let found = try cases().flatMap { one in
            try [one.panel, one.weighted].map { try #require(try DifferenceInDifferences.twoWay($0).value) }
        }
        for (effect, (error, degrees)) in zip(
            found,
            [
                (1.0161253541009152, 37.999999999999986), (1.1086088319264684, 17.815192642435488),
                (2.0599678013485057, 6.096774193548383), (1.700774623051746, 4.719133574718054),
            ])
        {
            expectClose(effect.cr2, error, relative: 1e-11, "CR2 \(effect.value)")
            expectClose(effect.degreesOfFreedom, degrees, relative: 1e-11, "degrees \(effect.value)")
        }
    }

    @Test("Effects by period, and the test of those before the start")
    func eventStudy() throws {
        for one in try cases() {
            let expected = one.oracle["event_study"]
            let found = try #require(
                try EventStudy.fit(one.panel, reference: expected["reference_year"].number).value)
            try expected["years"].expect(found.periods.map(\.time), relative: 0)
            try expected["coef"].expect(found.periods.map(\.effect.value), relative: 1e-9)
            try expected["se_CR1_nested"].expect(found.periods.compactMap(\.effect.cr1), relative: 1e-9)
            let before = try #require(found.preTrend)
            #expect(try before.degreesOfFreedom == expected["pretrend_df"].integer)
            for (name, value) in [
                ("wald_chi2", before.chiSquared), ("F", before.fisher), ("p_F", before.fisherProbability),
                ("p_chi2", before.probability),
            ] { try expected["pretrend_" + name].expect(value, relative: 1e-9) }
        }
    }

    @Test("Ratios of rates")
    func counts() throws {
        for one in try cases() {
            let pooled = try #require(
                try DifferenceInDifferences.pooledCounts(one.claims, exposures: one.exposures).value)
            let twoWay = try #require(
                try DifferenceInDifferences.twoWayCounts(one.claims, exposures: one.exposures).value)
            for (name, found) in [("poisson_pooled", pooled), ("poisson_twfe", twoWay)] {
                let expected = one.oracle[name]
                try expected["log_rr"].expect(found.logarithm.value, relative: 1e-9)
                try expected["rr"].expect(found.ratio, relative: 1e-9)
                for (error, value) in [
                    ("model", found.logarithm.ordinaryError), ("CR0", found.logarithm.cr0),
                    ("CR1_G", found.logarithm.cr1),
                ] { try expected["se_" + error].expect(value, relative: 1e-8) }
            }
            let (simple, levels) = (one.oracle["poisson_pooled"], one.oracle["poisson_twfe"])
            try simple["dispersion"].expect(pooled.dispersion, relative: 1e-9)
            try simple["rr_ci95_CR1_t_Gm1"].expect(pooled.usualInterval(level: 0.95), relative: 1e-8)
            try simple["rr_ci95_CR1_z"].expect(pooled.usualInterval(level: 0.95, isNormal: true), relative: 1e-8)
            try levels["deviance"].expect(twoWay.deviance, relative: 1e-9)
            #expect(try twoWay.rows == levels["n_used"].integer)
            #expect(try twoWay.unitsWithoutEvents == levels["dropped_all_zero_units"].integer)
            #expect(try twoWay.logarithm.clusters == levels["clusters_used"].integer)
        }
    }
}
