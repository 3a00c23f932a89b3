import Facts
import Tables
import Testing

@testable import Indicators

@Suite("Intervals that would tell of single claims")
struct SpreadSecrecyTests {
    /// Three establishments, each with an accident at work, one on the way and a disease: 208, 84 and 35 days.
    private func file(_ secrecy: Secrecy) -> SyntheticFile {
        var file = SyntheticFile(name: "register")
        file.secrecy = secrecy
        file.isClaimLevel = true
        file.dimensions = [.year, .event, .establishment]
        file.measures = [
            .claims, .days, .squaredDays, .longestStop, .claimsWithDays, .cost, .squaredCost, .highestCost,
            .claimsWithCost,
        ]
        file.exposureKey = [.year, .establishment]
        for (establishment, days) in [("1", Int64(208)), ("2", 84), ("3", 35)] {
            for event in ["AT", "trajet", "MP"] { file.add(place(establishment, event), amounts(days: days)) }
            file.expose(place(establishment, nil), [.employees: 10_000, .hours: 16_000_000])
        }
        return file
    }

    private func place(_ establishment: String, _ event: String?) -> [Dimension: String] {
        var codes: [Dimension: String] = [.year: "2024", .establishment: establishment]
        codes[.event] = event
        return codes
    }

    /// One claim of ten euros a day.
    private func amounts(days: Int64) -> [Measure: Int64?] {
        [
            .claims: 1, .days: days, .squaredDays: days * days, .longestStop: days, .claimsWithDays: 1,
            .cost: days * 1000, .squaredCost: days * days * 100, .highestCost: days * 1000, .claimsWithCost: 1,
        ]
    }

    private func cell(_ text: String, _ secrecy: Secrecy) throws -> Cell {
        let question = Question(
            expression: try Indicators.Expression(parsing: text), by: [], selection: Selection(), years: [2024])
        var evaluator = try Evaluator(file(secrecy))
        try evaluator.conceal(for: [question])
        return try #require(evaluator.table(question).rows.first?.cell)
    }

    /// With 327 days known, the two limits of a gamma interval give the sum of squares, then the longest stop.
    @Test(arguments: [("TG", Measure.days), ("COUT", .cost)])
    func theLongestStopIsNotGivenBack(code: String, measure: Measure) throws {
        let released = try cell(code, .published)
        #expect(released.value != nil && released.lower != nil && released.upper != nil)
        let secret = try cell(code, .enterprises)
        #expect(secret.value != nil && secret.numerator == released.numerator)
        #expect(secret.lower == nil && secret.upper == nil && secret.level == nil)
        #expect(secret.reasons.contains(.spreadIsSecret(measure)))
    }
}
