import Disclosure
import Schemes
import TestSupport
import Testing

@testable import Comparison

@Suite("Secrecy of obstacles that several schemes meet") struct SharedObstacleTests {
    private static let zero = "zero-year:employees:2025"
    private static let missing = "missing-fact:punkte_haupt"

    /// Forty enterprises, five of them without employees; the points of another one are unknown.
    private static func portfolio() throws -> Unreleased {
        let enterprises = (1...40).map { number in
            var enterprise = Samples.enterprise(String(number), employees: number > 20 ? 30 : 5)
            enterprise.facts["erfuellung"] = number == 40 ? nil : 90
            if number <= 5 { for index in enterprise.years.indices { enterprise.years[index].employees = 0 } }
            return enterprise
        }
        return try Unreleased(enterprises, plan: try Unreleased.plan())
    }

    @Test("The five are a row of each column, and the sixth of one of them: the rows are not read from one another")
    func protected() throws {
        let portfolio = try Self.portfolio()
        let rows = try #require(portfolio.released.table("sans-reponse")).rows
        #expect(
            rows.prefix(3).map { $0.words.prefix(2).map(\.code) } == [
                ["at-beitrag", Self.zero], ["de-bgn-praemie", Self.zero], ["de-bgn-praemie", Self.missing],
            ])
        #expect(rows.prefix(3).map(\.cells[0].value) == [5, 5, 1])
        #expect(try Unreleased.leaks(Unreleased.figures(portfolio.study)) == [])
    }

    @Test("Were only the two rows of one column hidden, the row of another would give both back")
    func subtraction() throws {
        let figures = Unreleased.figures(try Self.portfolio().released).map { figure in
            guard figure.table == "sans-reponse", figure.codes[0] == "de-bgn-praemie" else { return figure }
            return PrintedFigure(
                table: figure.table, measure: figure.measure, codes: figure.codes, value: nil, numerator: nil,
                denominator: nil, isConfidential: true, hasBounds: false)
        }
        let one = ComparisonLeak.bounded(
            count: "sans-reponse de-bgn-praemie \(Self.missing) entreprises", low: 1, high: 1)
        let tables = ["portefeuille", "resultats", "sans-reponse"]
        #expect(try Unreleased.leaks(figures.filter { tables.contains($0.table) }).contains(one))
    }

    @Test("A common base beside the enterprises of one law gives back the one that only the other leaves out")
    func commonBase() throws {
        let portfolio = try Self.portfolio()
        let bases = Unreleased.figures(portfolio.released).filter { $0.table == "bases-communes" }
        #expect(bases.first { $0.measure == "laissees" }?.value == 6)
        let one = ComparisonLeak.bounded(
            count: "base-commune at-beitrag laissees less dispositif at-beitrag total sans-reponse", low: 1, high: 1)
        #expect(try Unreleased.leaks(Unreleased.figures(portfolio.study) + bases).contains(one))
    }

    @Test(
        "With years of zero and unknown facts in any of twenty seeded portfolios, the attacker finds nothing",
        arguments: 0..<20)
    func noLeak(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(1000 + seed))
        let enterprises = Unreleased.enterprises(seed: seed).map { enterprise in
            var changed = enterprise
            let change = random.next() % 16
            if change == 3 { changed.facts["erfuellung"] = nil }
            for index in changed.years.indices where change < 3 {
                switch change {
                case 0: changed.years[index].employees = 0
                case 1: changed.years[index].employees = nil
                default: changed.years[index].payroll = seed % 2 == 0 ? 0 : nil
                }
            }
            return changed
        }
        let study = try Unreleased(enterprises, plan: try Unreleased.plan()).study
        #expect(try Unreleased.leaks(Unreleased.figures(study)) == [])
    }
}
