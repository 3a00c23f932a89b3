import Declarations
import Foundation
import Testing

@testable import Facts

@Suite("Rules by which accidents and deaths are counted")
struct CountingRuleTests {
    private static let esaw = CountingRule(absenceDays: 4, deathDelay: .days(365))
    private static let french = CountingRule(absenceDays: 1, deathDelay: .unlimited)

    private static func file(_ name: String, _ country: String, rule: CountingRule?, observed: String? = nil)
        -> ResourceFacts
    {
        var draft = FactsDraft(name: name, dimensions: [.year, .event, .country])
        draft.rows = [(codes: [.year: "2024", .event: "AT", .country: country], amounts: [10])]
        var facts = draft.facts(requests: [[]])
        facts.identity = ResourceIdentity(
            name: name, isSeries: false, isClaimLevel: false, source: name, observed: observed, secrecy: .published,
            countingRule: rule, country: country)
        return facts
    }

    @Test("A rule is read from a descriptor, its delay in days or without limit, or not said")
    func decoding() throws {
        func rule(_ text: String) throws -> CountingRule {
            try DeclaredFile(bytes: Array(text.utf8), name: "rule").decoded()
        }
        #expect(try rule(#"{"absenceDays": 4, "deathDelay": 365}"#) == Self.esaw)
        #expect(try rule(#"{"absenceDays": 1, "deathDelay": "unlimited"}"#) == Self.french)
        #expect(try rule(#"{"absenceDays": 0}"#).deathDelay == nil)
        #expect(throws: DeclarationError.self) { try rule(#"{"absenceDays": 4, "deathDelay": "a year"}"#) }
        #expect(throws: DeclarationError.self) { try rule(#"{"absenceDays": 4, "deathDelay": -1}"#) }
        #expect(try rule(String(decoding: JSONEncoder().encode(Self.french), as: UTF8.self)) == Self.french)
    }

    @Test("Files of one rule are added; of two, only country by country")
    func twoRules() throws {
        let base = FactBase([
            Self.file("a", "FR", rule: Self.french), Self.file("b", "IT", rule: Self.esaw),
        ])
        #expect(try base.amounts(by: [.country]) == [["FR"]: 10, ["IT"]: 10])
        let refusal = #expect(throws: Unanswered.self) { try base.amounts() }
        #expect(refusal?.reason == .rulesDoNotAdd([Self.french, Self.esaw]))
        let alike = FactBase([Self.file("a", "FR", rule: Self.french), Self.file("b", "BE", rule: Self.french)])
        #expect(try alike.amounts() == [[]: 20])
    }

    @Test("A file that declares no rule does not add to one that does")
    func unknownRule() {
        let base = FactBase([Self.file("a", "FR", rule: nil), Self.file("b", "IT", rule: Self.esaw)])
        let refusal = #expect(throws: Unanswered.self) { try base.amounts() }
        #expect(refusal?.reason == .rulesDoNotAdd([Self.esaw, nil]))
    }

    @Test("One country that is chosen has one rule; a country that no file is of has no claims")
    func oneCountry() throws {
        let base = FactBase([Self.file("a", "FR", rule: Self.french), Self.file("b", "IT", rule: Self.esaw)])
        #expect(try base.amounts(where: [.country: ["IT"]]) == [[]: 10])
        let refusal = #expect(throws: Unanswered.self) { try base.amounts(where: [.country: ["DE"]]) }
        #expect(refusal?.reason == .noData(.claims, event: .accident))
    }

    @Test("Countries observed on different dates stand side by side")
    func datesOfCountries() throws {
        let base = FactBase([
            Self.file("a", "FR", rule: Self.esaw, observed: "2025-06"),
            Self.file("b", "IT", rule: Self.esaw, observed: "30/04/2024"),
        ])
        #expect(try base.amounts(by: [.country]) == [["FR"]: 10, ["IT"]: 10])
    }

    @Test("Two states of a file hold the same cases: they are never added, not even by country")
    func twoStates() throws {
        let base = FactBase([
            Self.file("a", "IT", rule: Self.esaw, observed: "30/04/2024"),
            Self.file("b", "IT", rule: Self.esaw, observed: "31/10/2024"),
        ])
        let refusal = #expect(throws: Unanswered.self) { try base.amounts(by: [.country]) }
        #expect(refusal?.reason == .snapshotsDoNotAdd(["30/04/2024", "31/10/2024"]))
    }

    @Test("A population has no rule to declare")
    func populations() {
        var draft = FactsDraft(name: "employment")
        draft.published = [("EMPLOI", [.year], [([.year: "2024"], 1)])]
        let base = FactBase([Self.file("a", "IT", rule: Self.esaw), draft.facts()])
        #expect(base.countingRules(of: [0, 1], published: ["AT-4J"]) == [Self.esaw])
        #expect(base.countingRules(of: [0, 1], published: ["EMPLOI"]) == [Self.esaw, nil])
    }
}
