import Schemes
import Testing
import Words

@testable import Comparison

@Suite("Demands on a limited budget") struct RequestListTests {
    private func list(_ verdicts: [ComparedScheme.Verdict], _ enterprise: Enterprise, index: Int = 0) -> RequestList {
        var list = RequestList(column: 0)
        let compared = ComparedEnterprise(enterprise, in: 2025)
        for verdict in verdicts { list.add(verdict, nil, compared, index: index) }
        return list
    }

    private func score(_ years: [YearFacts], _ claims: [Claim]) -> Double? {
        list([.eligible(low: 1, high: 1)], Enterprise(id: "e", years: years, claims: claims)).requests.first?.score
    }

    /// Two claims of 2022 and three of 2024 for ten employees: half a claim each. The headcounts of 2023 and 2024 are not
    /// known.
    @Test("Claims with days off of the three years before, for each employee of the years that are known")
    func frequency() {
        let years = [
            YearFacts(year: 2021, employees: 90), YearFacts(year: 2022, employees: 10), YearFacts(year: 2023),
            YearFacts(year: 2025, employees: 90),
        ]
        let claims = [
            Claim(year: 2022, days: 3, count: 2), Claim(event: .disease, year: 2024, days: 1, count: 3),
            Claim(year: 2021, days: 3), Claim(year: 2025, days: 3), Claim(year: 2024, days: 0),
            Claim(event: .commuting, year: 2023, days: 3),
        ]
        #expect(score(years, claims) == 0.5)
        #expect(score([], claims) == 0)
    }

    /// Three enterprises that receive 100 to 201 cents: 150.5 each, 451.5 in all.
    @Test("A demand asks the middle of its bounds for all that the line stands for, on the first day of the year")
    func demand() throws {
        var enterprise = Enterprise(id: "e", weight: 3, codes: ["holding": "H"])
        enterprise.actions = try ["2024-12-31", "2025-03-01", "2025-02-01"].map {
            PreventionAction(kind: "ISI", date: try #require(Day($0)), amount: 1)
        }
        let list = list([.eligible(low: 100, high: 201)], enterprise)
        let request = try #require(list.requests.first)
        let first = try #require(Day("2025-02-01"))
        #expect(request.amount == 452 && list.total == 452 && request.employees == 0)
        #expect(request.arrival == Double(first.serial))
        #expect(list.weights == [3])
    }

    @Test("Who has no right to an amount asks for none, and the other columns have no budget")
    func nobody() {
        let enterprise = Enterprise(id: "e")
        let refused = ComparedScheme.Verdict.refused(reason: Bilingual(same: "r"), reference: "")
        #expect(list([.eligible(low: 0, high: 0), refused], enterprise).requests.isEmpty)
        #expect(list([.eligible(low: 1, high: 1)], enterprise, index: 1).requests.isEmpty)
        #expect(list([.eligible(low: 0, high: 1)], enterprise).requests.map(\.amount) == [1])
    }

    @Test("Two lists make one, in which each demand keeps its size and its weight")
    func merged() {
        var first = list([.eligible(low: 100, high: 100)], Enterprise(id: "a", weight: 2))
        first.merge(list([.eligible(low: 50, high: 50)], Enterprise(id: "b", weight: 4)))
        #expect(first.requests.map(\.amount) == [200, 200] && first.weights == [2, 4])
        #expect(first.bands.count == 2 && first.holdings == [nil, nil] && first.total == 400)
    }
}
