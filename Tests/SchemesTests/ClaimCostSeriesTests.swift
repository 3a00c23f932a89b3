import Declarations
import Schemes
import TestSupport
import Testing

/// Expected sums by hand.
@Suite("Costs of the events that a scheme counts") struct ClaimCostSeriesTests {
    private static let text = SchemeText(
        facts: #"[{"name": "spent", "title": "s", "unit": "EUR", "form": "series", "events": ["AT", "MP"]}]"#,
        amount: "spent")

    private func claim(_ event: Claim.Event, _ euros: Int?, year: Int = 2024, count: Double = 1) -> Claim {
        Claim(event: event, year: year, cost: euros.map { $0 * 100 }, count: count)
    }

    private func firm(_ claims: [Claim], areClaimsKnown: Bool = true, year: Int = 2024) -> Enterprise {
        Enterprise(
            id: "e", years: [YearFacts(year: year, claimsCost: 99_900)], claims: claims,
            areClaimsKnown: areClaimsKnown)
    }

    @Test("Claims of its events and of its year are summed; commuting and the cost of all events are not")
    func sum() throws {
        let claims = [
            claim(.accident, 10, count: 3), claim(.disease, 5), claim(.commuting, 700),
            claim(.accident, 90, year: 2023),
        ]
        #expect(try Self.text.result(firm(claims)).amount == 3500)
        #expect(try Self.text.result(firm([])).amount == 0)
        var special = claim(.disease, 8)
        special.isOnSpecialAccount = true
        #expect(try Self.text.result(firm([special])).amount == 0)
    }

    @Test("The series itself stands before the claims")
    func given() throws {
        var stating = firm([claim(.accident, 10)])
        stating.years[0].others["spent"] = 4
        #expect(try Self.text.result(stating).amount == 400)
    }

    @Test("Claims that nobody knows, a claim without a cost, and a year without facts give no answer")
    func unknown() throws {
        let missing = SchemeResult.Outcome.undetermined(.missingYear(fact: "spent", year: 2024))
        #expect(try Self.text.result(firm([], areClaimsKnown: false)).outcome == missing)
        #expect(try Self.text.result(firm([claim(.accident, nil)])).outcome == missing)
        #expect(try Self.text.result(firm([claim(.commuting, nil)])).amount == 0)
        #expect(try Self.text.result(firm([], year: 2023)).outcome == missing)
    }

    @Test("No shipped scheme of accidents reads the cost of all events", arguments: ShippedSchemesTests.names)
    func shipped(name: String) throws {
        let library = SchemeLibrary(
            folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters))
        for series in try library.scheme(name).series where series.name == "claims_cost" {
            #expect(series.events == [.accident, .commuting, .disease])
        }
    }
}
