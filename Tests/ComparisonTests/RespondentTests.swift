import Disclosure
import Schemes
import Testing

@testable import Comparison

@Suite("Respondents of sums over enterprises") struct RespondentTests {
    private func isUnsafe(_ amounts: LargestAmounts) throws -> Bool {
        var numbers = RespondentNumbers()
        let contributions = try Contributions(Array(amounts.amounts(&numbers).values))
        return [PrimaryRule.frequency(minimum: 3), .dominance(count: 1, share: 0.85)].contains {
            $0.isUnsafe(contributions)
        }
    }

    private func sum(_ amounts: [(Double, String?)]) -> LargestAmounts {
        amounts.reduce(into: LargestAmounts()) { $0.add($1.0, weight: 1, holding: $1.1) }
    }

    @Test("Above 85 % one enterprise dominates; at 85 % it does not")
    func dominance() throws {
        #expect(try isUnsafe(sum([(86, nil), (5, nil), (5, nil), (4, nil)])))
        #expect(try !isUnsafe(sum([(85, nil), (5, nil), (5, nil), (5, nil)])))
    }

    @Test("Amounts of either sign weigh by their magnitude")
    func signs() throws {
        #expect(try isUnsafe(sum([(-98, nil), (1, nil), (1, nil)])))
        #expect(try !isUnsafe(sum([(-40, nil), (30, nil), (30, nil)])))
    }

    @Test("The enterprises of a holding dominate together, in whatever order they come")
    func holdings() throws {
        let apart = [(30.0, "H"), (30, "H"), (30, "H"), (5, nil), (5, nil)] as [(Double, String?)]
        #expect(try isUnsafe(sum(apart)) && isUnsafe(sum(apart.reversed())))
        #expect(try !isUnsafe(sum(apart.map { ($0.0, nil) })))
        var merged = sum(Array(apart.prefix(2)))
        merged.merge(sum(Array(apart.dropFirst(2))))
        #expect(merged == sum(apart))
    }

    @Test("A line that stands for many enterprises is as many respondents; those of one holding are one")
    func counts() {
        var count = EnterpriseCount()
        count.add(120, holding: nil)
        #expect(count.respondents == 120)
        for _ in 0..<4 { count.add(1, holding: "H") }
        #expect(count.value == 124 && count.respondents == 121)
        #expect(EnterpriseCount().respondents == 0)
    }

    @Test("A holding in several spellings is one; a blank is none")
    func spellings() {
        func holding(_ name: String) -> String? { Enterprise(id: "e", codes: ["holding": name]).holding }
        #expect(holding("Groupe Éole") == holding("GROUPE-EOLE ") && holding("Groupe Éole") != nil)
        #expect(holding("Autan") != holding("Groupe Éole"))
        #expect(holding("  ") == nil && Enterprise(id: "e").holding == nil)
    }
}
