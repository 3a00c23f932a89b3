import Declarations
import Disclosure
import TestSupport
import Testing

/// A rule of secrecy that is read as another, or left out, weakens secrecy without a word.
@Suite("Numbers of the rules of secrecy") struct SecrecyRulesTests {
    private func rules(_ entries: String) throws -> SecrecyRules {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"name": "secret-statistique", "title": "t", "unit": "count", "keys": ["secret", "regle"],
             "checked": "2026-01-01", "values": [{"from": 1951, "reference": "r", "grade": "A", "entries": \(entries)}]}
            """, to: "secret-statistique.json")
        return try SecrecyRules(ParameterFiles(folder: folder.path))
    }

    @Test("Every rule that a file gives is in force, shares and margins in parts of one")
    func every() throws {
        let entries = """
            {"enterprises": {"minimum": 4, "dominance-count": 2, "dominance-share": 75, "prior-share": 10, "pq-share": 15,
                             "pq-knowledge": 80, "safety-range": 25},
             "persons": {"minimum": 11, "safety-range": 50}}
            """
        let (rules, persons) = (try rules(entries), PrimaryRule.frequency(minimum: 11))
        let own: [PrimaryRule] = [
            .frequency(minimum: 4), .dominance(count: 2, share: 0.75), .prior(share: 0.1),
            .priorPosterior(share: 0.15, knowledge: 0.8),
        ]
        let regime = try rules.regime(.enterprises, year: 2024)
        #expect(regime.rules == own && regime.minimum == 4 && regime.safetyRange == 0.25)
        #expect(try rules.regime(.persons, year: 2024).rules == [persons])
        #expect(try rules.regimeOfEnterprises(.enterprises, year: 2024) == regime)
        let both = try rules.regimeOfEnterprises(.persons, year: 2024)
        #expect(both.rules == [persons] + own && both.minimum == 11 && both.safetyRange == 0.5)
        #expect(try self.rules(#"{"persons": {"minimum": 11}}"#).regime(.persons, year: 2024).safetyRange == 0)
        #expect(throws: ParameterError.self) { try rules.regime(.enterprises, year: 1950) }
    }

    private func expected(_ entries: String) throws -> String? {
        do {
            _ = try rules(entries)
            return nil
        } catch ParameterError.wrongEntry(_, _, _, let expected, _) {
            return expected
        }
    }

    @Test("The rules that ship are read")
    func shipped() throws {
        let regime = try SecrecyRules(ParameterFiles(folder: Project.parameters)).regime(.enterprises, year: 2024)
        #expect(regime.minimum == 3 && regime.safetyRange == 0.1)
        #expect(try rules(#"{"persons": {"minimum": 11}}"#).regime(.persons, year: 2024).minimum == 11)
    }

    @Test("Minimums and numbers of contributors are whole, from one", arguments: ["-5", "2.5", "0", "0.5"])
    func whole(number: String) throws {
        #expect(try expected("{\"enterprises\": {\"minimum\": \(number)}}") == "a whole number from 1")
        let dominance = "\"minimum\": 3, \"dominance-share\": 85, \"dominance-count\": \(number)"
        #expect(try expected("{\"enterprises\": {\(dominance)}}") == "a whole number from 1")
    }

    @Test("Shares and margins are percentages", arguments: ["-10", "101", "850"])
    func percentages(number: String) throws {
        for rule in ["safety-range", "prior-share"] {
            #expect(
                try expected("{\"persons\": {\"minimum\": 11, \"\(rule)\": \(number)}}") == "a number from 0 to 100")
        }
    }

    @Test("A slip in the name of a rule, half a rule, or rules of nobody are refused")
    func names() throws {
        #expect(try expected(#"{"persons": {"minimum": 11, "safety-rnage": 10}}"#)?.hasPrefix("one of minimum") == true)
        #expect(
            try expected(#"{"enterprises": {"minimum": 3, "dominance-share": 85}}"#) == "dominance-count beside it")
        #expect(try expected(#"{"enterprises": {"minimum": 3, "pq-knowledge": 80}}"#) == "pq-share beside it")
        #expect(try expected(#"{"published": {"minimum": 3}}"#) == "a rule of enterprises or of persons")
        #expect(try expected(#"{"minimum": 3}"#) == "a rule of enterprises or of persons")
    }

    @Test("A rule given twice is an error of the file")
    func twice() {
        #expect(throws: ParameterError.self) { try rules(#"{"persons": {"minimum": 11, "minimum": 1}}"#) }
    }
}
