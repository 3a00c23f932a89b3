import Facts
import Tables
import Testing

@testable import Indicators

/// Three units whose claims are known one by one, with the limits that R computed (reference/atmp_indicators.json).
struct EvaluatorFlowsTests {
    private func file(_ unit: ClaimUnit) -> SyntheticFile {
        var file = SyntheticFile(isClaimLevel: true)
        let cents = unit.costs.map { Int64(($0 * 100).rounded()) }
        let euros = cents.map { ($0 + 50) / 100 }
        let amounts: [Measure: Int64] = [
            .claims: unit.claims, .days: unit.days.reduce(0, +), .squaredDays: unit.days.reduce(0) { $0 + $1 * $1 },
            .longestStop: unit.days.max() ?? 0, .claimsWithDays: Int64(unit.days.count),
            .incapacityPoints: unit.points.reduce(0, +), .squaredPoints: unit.points.reduce(0) { $0 + $1 * $1 },
            .highestPoints: unit.points.max() ?? 0, .claimsWithPoints: Int64(unit.points.count),
            .cost: cents.reduce(0, +),
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
            [
                .employees: Int64((unit.fullTimeEquivalents * 100).rounded()),
                .hours: Int64((unit.hours * 100).rounded()),
            ])
        return file
    }

    private func expect(
        _ cell: Cell, _ expected: ClaimUnit.Compound, factor: Double = 1, relative: Double, _ context: String
    ) {
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
        let units = try ClaimUnit.all()
        for unit in units {
            let evaluator = try Evaluator(file(unit))
            expect(
                try evaluator.cell("TG", year: 2024), unit.expected.days, relative: 1e-10, "TG \(unit.name)")
            expect(
                try evaluator.cell("IG", year: 2024), unit.expected.points, relative: 1e-10, "IG \(unit.name)")
        }
        #expect(units.count == 3)
    }

    /// Squares of amounts are kept in whole euros: their limits agree with R to that precision only.
    @Test func costsOfSingleClaimsAgreeWithR() throws {
        for unit in try ClaimUnit.all() {
            let cell = try Evaluator(file(unit)).cell("COUT", year: 2024)
            expect(
                cell, unit.expected.costPerEquivalent, factor: unit.fullTimeEquivalents, relative: 1e-3,
                "COUT \(unit.name)")
        }
    }

    /// The same limits for each full-time equivalent, which R gives as they are.
    @Test func costsForEachEmployeeAgreeWithR() throws {
        for unit in try ClaimUnit.all() {
            let cell = try Evaluator(file(unit)).cell("COUT/SALARIES", year: 2024)
            expect(cell, unit.expected.costPerEquivalent, relative: 1e-3, "COUT/SALARIES \(unit.name)")
        }
    }

    /// R, of the ten claims: mean 4541.926, and `m * exp(c(-1, 1) * qnorm(.975) * sqrt(sum((x - m)^2)) / 10 / m)`.
    @Test func aMeanCostAgreesWithR() throws {
        let unit = try #require(try ClaimUnit.all().first { $0.claims == 10 })
        let cell = try Evaluator(file(unit)).cell("COUT/AT", year: 2024)
        expectClose(cell.value, 4541.926, relative: 1e-10)
        expectClose(cell.lower, 3170.1301668395276, relative: 1e-3)
        expectClose(cell.upper, 6507.3327288772625, relative: 1e-3)
        #expect(cell.unit == .euros)
    }

    @Test func frequenciesOfTheSameUnitsAgreeWithR() throws {
        for unit in try ClaimUnit.all() {
            let evaluator = try Evaluator(file(unit))
            let index = try evaluator.cell("IF", year: 2024)
            let rate = try evaluator.cell("TF", year: 2024)
            expectClose(index.value, unit.expected.frequencyIndex, relative: 1e-10, unit.name)
            expectClose(rate.value, unit.expected.frequencyRate, relative: 1e-10, unit.name)
            expectClose(index.lower, unit.expected.indexLimits[0], relative: 1e-10, unit.name)
            expectClose(index.upper, unit.expected.indexLimits[1], relative: 1e-10, unit.name)
            expectClose(rate.lower, unit.expected.rateLimits[0], relative: 1e-10, unit.name)
            expectClose(rate.upper, unit.expected.rateLimits[1], relative: 1e-10, unit.name)
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
