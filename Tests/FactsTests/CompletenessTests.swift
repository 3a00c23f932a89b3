import Testing

@testable import Facts

@Suite("Years that are not whole") struct CompletenessTests {
    /// A file that counts one claim of each event and year.
    private func facts(observed: String?, years: [String] = ["2024"], events: [Event] = [.accident]) -> ResourceFacts {
        var draft = FactsDraft(observed: observed, dimensions: [.year, .event])
        for year in years {
            draft.rows += events.map { ([.year: year, .event: $0.rawValue], [1]) }
        }
        return draft.facts()
    }

    @Test(
        "A source that was observed before the end of the year does not hold it",
        arguments: [
            ("2024-06", true), ("30/04/2024", true), ("2024-06-30", true), ("2024-12-30", true), ("2023-12-31", true),
            ("2024-12", false), ("31/12/2024", false), ("2025-01-15", false), ("30/04/2025", false),
        ])
    func states(observed: String, isPartial: Bool) {
        let base = FactBase([facts(observed: observed)])
        #expect((base.stateWithin(2024, of: [0]) == observed) == isPartial)
        #expect(base.isWhole(2024) != isPartial)
    }

    @Test("A source that does not say when, or that counts no claim, says nothing")
    func silent() {
        #expect(FactBase([facts(observed: nil)]).stateWithin(2024, of: [0]) == nil)
        #expect(FactBase([facts(observed: "2024-06", years: [])]).stateWithin(2024, of: [0]) == nil)
    }

    @Test("A file of the year before, observed within this one, says nothing of the file of this year")
    func fileOfAnotherYear() {
        let base = FactBase([
            facts(observed: "2024-03-31", years: ["2023"]), facts(observed: "2025-03-31", years: ["2024"]),
        ])
        #expect(base.stateWithin(2024, of: [0, 1]) == nil)
        #expect(base.isWhole(2023) && base.isWhole(2024))
    }

    @Test("A year without an event that the year before has is not whole; the first year of an event is")
    func lostEvent() {
        let both = facts(observed: nil, years: ["2023"], events: [.accident, .disease])
        #expect(!FactBase([both, facts(observed: nil)]).isWhole(2024))
        #expect(FactBase([both, facts(observed: nil, years: ["2022"])]).isWhole(2023))
    }
}
