import Testing

@testable import Facts

@Suite("Years that are not whole") struct CompletenessTests {
    private func base(observed: String?, hasClaims: Bool = true) -> FactBase {
        let group = FactGroup(dimensions: [.year, .event], measures: [.claims], requests: [[.year, .event]])
        let identity = ResourceIdentity(
            name: "f", isSeries: false, isClaimLevel: false, source: "s", observed: observed, secrecy: .published)
        return FactBase([
            ResourceFacts(identity: identity, groups: hasClaims ? [group] : [], exposures: nil, published: [])
        ])
    }

    @Test(
        "A source that was observed before the end of the year does not hold it",
        arguments: [
            ("2024-06", true), ("30/04/2024", true), ("2024-06-30", true), ("2024-12-30", true), ("2023-12-31", true),
            ("2024-12", false), ("31/12/2024", false), ("2025-01-15", false), ("30/04/2025", false),
        ])
    func states(observed: String, isPartial: Bool) {
        #expect((base(observed: observed).stateWithin(2024, of: [0]) == observed) == isPartial)
    }

    @Test("A source that does not say when, or that counts no claim, says nothing")
    func silent() {
        #expect(base(observed: nil).stateWithin(2024, of: [0]) == nil)
        #expect(base(observed: "2024-06", hasClaims: false).stateWithin(2024, of: [0]) == nil)
    }
}
