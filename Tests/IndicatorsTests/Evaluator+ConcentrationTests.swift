import Disclosure
import Facts
import Tables
import Testing

@testable import Indicators

/// Shares of the claims that the establishments with the most have: twenty establishments, with and without claims.
@Suite("Concentration of claims") struct EvaluatorConcentrationTests {
    private func cell(
        _ claims: [Int64], percent: String, secrecy: Secrecy = .published, holdings: [Int: String] = [:]
    ) throws -> Cell {
        var file = SyntheticFile()
        file.secrecy = secrecy
        file.dimensions = [.year, .event, .establishment, .holding]
        var tally = EstablishmentTally()
        // Rows of establishments without a claim stand in such files too.
        for (place, count) in (claims + Array(repeating: 0, count: 20 - claims.count)).enumerated() {
            let siret = String(10_000_000_000_000 + place)
            file.add(
                [.year: "2024", .event: "AT", .establishment: siret, .holding: holdings[place] ?? ""],
                [.claims: count])
            if count > 0, let id = EstablishmentID(digits: siret) {
                tally.add(id, texts: [], year: 2024, claims: Int(count))
            }
        }
        var facts = file.facts
        facts.establishments["2024"] = 20
        facts.tallies[Distribution(event: .accident)] = tally
        let evaluator = try Evaluator(
            base: FactBase([facts]), vocabulary: Repository.vocabulary, parameters: Repository.parameters)
        let expression = try Expression(parsing: "CONCENTRATION(AT/\(percent))")
        let question = Question(expression: expression, by: [], selection: Selection([:]), years: [2024])
        return try #require(evaluator.concentration(question, year: 2024, byChance: false).cells[[]])
    }

    private static let nine: [Int64] = [9, 8, 7, 6, 5, 4, 3, 2, 1]

    /// 15 % of twenty are three: 9 + 8 + 7 of 45. 17.5 % are three and a half: half of 6 more. 18 %: 0.6 of 6, no number.
    @Test("The share of the top, among all establishments, with the claims behind it")
    func released() throws {
        let three = try cell(Self.nine, percent: "15")
        expectClose(three.value, 100 * 24.0 / 45)
        #expect(three.numerator == Quantity(24) && three.denominator == Quantity(45) && three.unit == .percent)
        let half = try cell(Self.nine, percent: "17.5")
        expectClose(half.value, 60)
        #expect(half.numerator == Quantity(27))
        let part = try cell(Self.nine, percent: "18")
        expectClose(part.value, 100 * 27.6 / 45)
        #expect(part.numerator == nil)
        expectClose(try cell(Self.nine, percent: "50").value, 100)
    }

    /// Beyond the top three stand three others, or two: fewer than three are few, and those without a claim are nobody.
    @Test("Of unreleased files a share goes where few stand behind the rest, whoever has no claim beside them")
    func secret() throws {
        let shown = try cell([9, 8, 7, 6, 5, 4], percent: "15", secrecy: .enterprises)
        expectClose(shown.value, 100 * 24.0 / 39)
        let hidden = try cell([9, 8, 7, 6, 6], percent: "15", secrecy: .enterprises)
        #expect(hidden.value == nil && hidden.flags.contains(.confidential))
    }

    @Test("Establishments of one holding are one respondent")
    func holdings() throws {
        let group = Dictionary(uniqueKeysWithValues: (0..<3).map { ($0, "G") })
        let hidden = try cell(Self.nine, percent: "15", secrecy: .enterprises, holdings: group)
        #expect(hidden.value == nil && hidden.flags.contains(.confidential))
        #expect(try cell(Self.nine, percent: "15", secrecy: .enterprises).value != nil)
    }
}
