import Reporting
import StudySupport
import Testing

@Suite("What a comparison tells at the terminal") struct CompareMessageTests {
    private static let secret = "\"secrecy\": \"enterprises\""

    private func messages(_ actions: [String], secrecy: String? = nil, more: [String] = []) throws -> [String] {
        let portfolio = try secrecy.map { try SmallPortfolio(secrecy: $0) } ?? SmallPortfolio()
        try portfolio.write("siret;nature;date;montant\n" + actions.map { $0 + "\n" }.joined(), to: "actions.csv")
        return try portfolio.run("fr-tarif", more: more).messages
    }

    private static func actions(_ count: Int, year: Int) -> [String] {
        (0..<count).map { "1;TMS-ACTION;\(year)-05-0\($0 + 1);10000" }
    }

    @Test("Actions of other years are counted where there are some, and not where there are none")
    func otherYears() throws {
        func told(_ count: Int, secrecy: String? = nil) throws -> [String] {
            try messages(Self.actions(count, year: 2024) + Self.actions(1, year: 2025), secrecy: secrecy)
                .filter { $0.contains("of another year") }
        }
        #expect(try told(0).isEmpty)
        #expect(try told(1) == ["1 action is of another year and gives no aid in this one"])
        #expect(try told(2) == ["2 actions are of another year and give no aid in this one"])
        // A number of fewer than three of a portfolio that was never released is not told.
        #expect(try told(2, secrecy: Self.secret).isEmpty)
        #expect(try told(3, secrecy: Self.secret) == ["3 actions are of another year and give no aid in this one"])
    }

    @Test("A budget that nobody asks for is said not to be shared out")
    func unaskedBudget() throws {
        func isTold(_ actions: [String]) throws -> Bool {
            let envelope = ["--envelope", "fr-tms-action"]
            return try messages(actions, more: envelope).contains(
                "no enterprise receives anything from fr-tms-action: its budget is not shared out")
        }
        #expect(try isTold([]))
        #expect(try !isTold(Self.actions(1, year: 2025)))
    }
}
