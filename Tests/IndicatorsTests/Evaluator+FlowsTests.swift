import Facts
import Foundation
import Indicators
import Testing

/// Three units whose claims are known one by one, with the limits that R computed (reference/atmp_indicators.json).
struct EvaluatorFlowsTests {
    private struct Unit: Decodable {
        let name: String
        let n_claims: Int64
        let hours: Double
        let fte: Double
        let days: [Int64]
        let ipp: [Int64]
        let cost: [Double]
        let expected: Expected
    }

    private struct Expected: Decodable {
        let IF_per_1000_fte: Double
        let TF_per_million_hours: Double
        let IF_exact95: [Double]
        let TF_exact95: [Double]
        let TG_compound95: Compound
        let IG_compound95: Compound
        let cost_per_fte_compound95: Compound
    }

    private struct Compound: Decodable {
        let value: Double
        let N: Int
        let dobson_exact: [Double?]
        let gamma_ff: [Double?]

        /// methods.md 3: Dobson-exact from ten claims, Fay-Feuer's gamma below.
        var limits: [Double?] { N >= 10 ? dobson_exact : gamma_ff }
    }

    private func units() throws -> [Unit] {
        struct File: Decodable { let cases: [Unit] }
        let path = Repository.folder + "/Tests/StatisticsTests/Oracles/atmp_indicators.json"
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(fileURLWithPath: path))).cases
    }

    private func file(_ unit: Unit) -> SyntheticFile {
        var file = SyntheticFile(isClaimLevel: true)
        let cents = unit.cost.map { Int64(($0 * 100).rounded()) }
        let euros = cents.map { ($0 + 50) / 100 }
        let amounts: [Measure: Int64] = [
            .claims: unit.n_claims, .days: unit.days.reduce(0, +), .squaredDays: unit.days.reduce(0) { $0 + $1 * $1 },
            .longestStop: unit.days.max() ?? 0, .claimsWithDays: Int64(unit.days.count),
            .incapacityPoints: unit.ipp.reduce(0, +), .squaredPoints: unit.ipp.reduce(0) { $0 + $1 * $1 },
            .highestPoints: unit.ipp.max() ?? 0, .claimsWithPoints: Int64(unit.ipp.count), .cost: cents.reduce(0, +),
            .squaredCost: euros.reduce(0) { $0 + $1 * $1 }, .highestCost: cents.max() ?? 0,
            .claimsWithCost: Int64(cents.count),
        ]
        file.measures = amounts.keys.sorted { $0.rawValue < $1.rawValue }
        for event in ["AT", "MP"] {
            let isAccident = event == "AT"
            file.add([.year: "2024", .event: event], amounts.mapValues { isAccident ? $0 : 0 })
        }
        file.expose(
            [.year: "2024"],
            [.employees: Int64((unit.fte * 100).rounded()), .hours: Int64((unit.hours * 100).rounded())])
        return file
    }

    private func expect(_ cell: Cell, _ expected: Compound, factor: Double = 1, relative: Double, _ context: String) {
        expectClose(cell.value, expected.value * factor, relative: 1e-10, context)
        for (actual, limit) in [(cell.lower, expected.limits[0]), (cell.upper, expected.limits[1])] {
            guard let limit else {
                #expect(actual == nil, "\(context)")
                continue
            }
            expectClose(actual, limit * factor, relative: relative, context)
        }
        #expect(cell.level == 0.95, "\(context)")
    }

    @Test func severityRatesOfSingleClaimsAgreeWithR() throws {
        let units = try units()
        for unit in units {
            let evaluator = try Evaluator(file(unit))
            expect(
                try evaluator.cell("TG", year: 2024), unit.expected.TG_compound95, relative: 1e-10, "TG \(unit.name)")
            expect(
                try evaluator.cell("IG", year: 2024), unit.expected.IG_compound95, relative: 1e-10, "IG \(unit.name)")
        }
        #expect(units.count == 3)
    }

    /// Squares of amounts are kept in whole euros: their limits agree with R to that precision only.
    @Test func costsOfSingleClaimsAgreeWithR() throws {
        for unit in try units() {
            let cell = try Evaluator(file(unit)).cell("COUT", year: 2024)
            expect(
                cell, unit.expected.cost_per_fte_compound95, factor: unit.fte, relative: 1e-3, "COUT \(unit.name)")
        }
    }

    @Test func frequenciesOfTheSameUnitsAgreeWithR() throws {
        for unit in try units() {
            let evaluator = try Evaluator(file(unit))
            let index = try evaluator.cell("IF", year: 2024)
            let rate = try evaluator.cell("TF", year: 2024)
            expectClose(index.value, unit.expected.IF_per_1000_fte, relative: 1e-10, unit.name)
            expectClose(rate.value, unit.expected.TF_per_million_hours, relative: 1e-10, unit.name)
            expectClose(index.lower, unit.expected.IF_exact95[0], relative: 1e-10, unit.name)
            expectClose(index.upper, unit.expected.IF_exact95[1], relative: 1e-10, unit.name)
            expectClose(rate.lower, unit.expected.TF_exact95[0], relative: 1e-10, unit.name)
            expectClose(rate.upper, unit.expected.TF_exact95[1], relative: 1e-10, unit.name)
        }
    }

    @Test func withoutSingleClaimsThereIsNoIntervalAndItSaysWhy() throws {
        var file = SyntheticFile(measures: [.claims, .days, .incapacityPoints])
        file.add([.year: "2024", .event: "AT"], [.claims: 3, .days: 90, .incapacityPoints: 20])
        file.expose([.year: "2024"], [.employees: 100_000, .hours: 16_000_000])
        let evaluator = try Evaluator(file)
        let severity = try evaluator.cell("TG", year: 2024)
        #expect(severity.value == 0.5625)
        #expect(severity.lower == nil && severity.upper == nil && severity.level == nil)
        #expect(severity.reasons == [.noClaimLevelData(.days)])
        #expect(try evaluator.cell("IG", year: 2024).reasons == [.noClaimLevelData(.incapacityPoints)])
        #expect(try evaluator.cell("IG", year: 2024).value == 125)
    }
}
