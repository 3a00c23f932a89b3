import Disclosure
import Schemes
import TestSupport
import Testing

@testable import Comparison

@Suite("Secrecy of a comparison: all its tables at once") struct ComparisonSecrecyTests {
    @Test("The attacker finds nothing in any of forty seeded portfolios", arguments: 0..<40)
    func noLeak(seed: Int) throws {
        let leaks = try Unreleased.leaks(Unreleased.figures(Unreleased(seed: seed).study))
        #expect(leaks.isEmpty, "\(leaks)")
    }

    @Test("He finds one to two enterprises, or an amount, wherever one of two hidden sizes is shown again")
    func undone() throws {
        var undone = 0
        for seed in 0..<40 {
            let portfolio = try Unreleased(seed: seed)
            for (table, row) in try Self.pairs(portfolio.study) {
                let figures = portfolio.figures { $0.table == table && $0.codes == row }
                #expect(try !Unreleased.leaks(figures).isEmpty, "seed \(seed): \(table) \(row)")
                undone += 1
            }
        }
        #expect(undone > 40)
    }

    /// Rows hidden with one other only, in a table whose total is shown.
    private static func pairs(_ study: ComparisonStudy) throws -> [(String, [String])] {
        try ["par-taille", "par-secteur", "portefeuille", "gagnants-perdants"].flatMap { name in
            let rows = try #require(study.table(name)).rows
            let hidden = rows.filter { $0.cells[0].flags.contains(.confidential) }.map { $0.words.map(\.code) }
            return hidden.filter { row in
                row != ["total"] && hidden.count { $0.dropLast() == row.dropLast() } == 2
                    && !hidden.contains(["total"]) && hasTotal(study, name, row)
            }.map { (name, $0) }
        }
    }

    private static func hasTotal(_ study: ComparisonStudy, _ table: String, _ row: [String]) -> Bool {
        table.hasPrefix("par-") ? study.table("resultats")?.cell(row[0], "total")?.value != nil : true
    }

    /// Nine small enterprises and three large, of which only one has points.
    private func oneWinner() throws -> Unreleased {
        let enterprises = (1...40).map { number in
            var enterprise = Samples.enterprise(String(number), employees: number > 32 ? 90 : number > 20 ? 30 : 5)
            enterprise.facts["erfuellung"] = number > 39 || number < 20 ? 90 : 50
            return enterprise
        }
        return try Unreleased(enterprises, plan: try Unreleased.plan())
    }

    @Test("Who alone receives something in a size is not found from the difference of two schemes")
    func difference() throws {
        let portfolio = try oneWinner()
        func isHidden(_ table: String, _ words: [String]) throws -> Bool {
            let row = try #require(portfolio.study.table(table)).rows.first { $0.words.map(\.code) == words }
            return try #require(row).cells[0].flags.contains(.confidential)
        }
        #expect(try isHidden("par-taille", ["de-bgn-praemie", "50-149"]))
        // The levy and the balance of winners and losers would give the premium back.
        #expect(try isHidden("par-taille", ["at-beitrag", "50-149"]) || isHidden("gagnants-perdants", ["50-149"]))
        #expect(try Unreleased.leaks(Unreleased.figures(portfolio.study)) == [])
        let both = portfolio.figures { figure in
            figure.table == "gagnants-perdants" || (figure.table == "par-taille" && figure.codes.first == "at-beitrag")
        }
        #expect(
            try Unreleased.leaks(both).contains(.computed(amount: "dispositif de-bgn-praemie taille 50-149 montant")))
    }

    @Test("Four enterprises of one holding are one respondent")
    func holding() throws {
        func hidden(_ holding: String?) throws -> Bool? {
            let enterprises = (1...30).map { number in
                var enterprise = Samples.enterprise(String(number), employees: number > 26 ? 300 : 30)
                enterprise.codes["holding"] = number > 26 ? holding : nil
                return enterprise
            }
            let study = try Unreleased(enterprises, plan: try Unreleased.plan()).study
            return study.table("portefeuille")?.cell("200+", "entreprises")?.flags.contains(.confidential)
        }
        #expect(try hidden(nil) == false)
        #expect(try hidden("H") == true)
    }

    /// Twenty enterprises of thirty: 9 of 11 claims are 81.8 %, 12 of 14 are 85.7 %.
    @Test(
        "The frequency of a sector is hidden where one enterprise has more than 85 % of its claims, or two have them all"
    )
    func frequency() throws {
        func isHidden(_ claims: [Int]) throws -> Bool? {
            let enterprises = (0..<20).map { number in
                let own = number < claims.count ? claims[number] : 0
                return Samples.enterprise(
                    String(number), employees: 30, claims: (0..<own).map { _ in Claim(year: 2025, days: 28) })
            }
            let study = try Unreleased(enterprises, plan: try Unreleased.plan()).study
            return study.table("credibilite-secteurs")?.cell("AA", "frequence")?.flags.contains(.confidential)
        }
        #expect(try isHidden([9, 1, 1]) == false)
        #expect(try isHidden([12, 1, 1]) == true)
        #expect(try isHidden([5, 5]) == true)
    }

    /// Five enterprises, three of the first size: two hidden lines that are there for one at least are one each.
    @Test("A line that is hidden is there for one enterprise at least")
    func listed() throws {
        func figure(_ size: String, _ value: Double?) -> PrintedFigure {
            PrintedFigure(
                table: "portefeuille", measure: "entreprises", codes: [size], value: value, numerator: nil,
                denominator: nil, isConfidential: value == nil)
        }
        func leaks(_ total: Double) throws -> [ComparisonLeak] {
            try Unreleased.leaks([figure("total", total), figure("1-9", 3), figure("10-19", nil), figure("20-49", nil)])
        }
        #expect(
            try leaks(5) == [
                .bounded(count: "portefeuille taille 10-19 entreprises", low: 1, high: 1),
                .bounded(count: "portefeuille taille 20-49 entreprises", low: 1, high: 1),
            ])
        #expect(try leaks(6).count == 2)
        #expect(try leaks(7).isEmpty)
        // Weighted enterprises may count for less than one.
        #expect(try leaks(5.5).isEmpty)
    }

    @Test("The protection leaves two hidden lines three and one, or hides a third")
    func listedLines() throws {
        var book = ComparisonBook()
        for (band, count) in [(SizeBand.allCases[0], 5.0), (SizeBand.allCases[1], 2), (SizeBand.allCases[2], 1)] {
            let line = CountKey.population(.size(band))
            book.open(line, cost: count)
            var number = EnterpriseCount()
            for _ in 0..<Int(count) { number.add(1, holding: nil) }
            book.write("entreprises", number, isListed: true, in: line)
        }
        var total = EnterpriseCount()
        for _ in 0..<8 { total.add(1, holding: nil) }
        book.open(.population(.all), cost: 8)
        book.write("entreprises", total, isListed: true, in: .population(.all))
        book.tie(
            CountKey.population(.all).quantity("entreprises"),
            (0..<3).map { CountKey.population(.size(SizeBand.allCases[$0])).quantity("entreprises") })
        // Three in two lines: at most two in either, which is known to be few.
        let hidden = try LedgerProtection(book.ledger, regime: Unreleased.regime()).hidden
        #expect(hidden.contains(.population(.size(SizeBand.allCases[0]))) || hidden.contains(.population(.all)))
    }

    @Test("Demands on an envelope by size do not give back the amounts that a scheme hides")
    func envelope() throws {
        let portfolio = try oneWinner()
        let demand = portfolio.figures { $0.table == "enveloppe" && $0.codes.last == "50-149" }
        let found = try Unreleased.leaks(demand)
        #expect(found.contains(.printed(count: "enveloppe taille 50-149 entreprises", value: 1)))
        let table = try #require(portfolio.study.table("enveloppe"))
        for row in table.rows where row.words[1].code == "50-149" { #expect(row.cells[0].value == nil) }
    }

    @Test("Some figures of a hidden line shown are a finding")
    func partly() throws {
        let portfolio = try oneWinner()
        let figures = portfolio.figures { figure in
            figure.table == "par-taille" && figure.codes == ["de-bgn-praemie", "50-149"] && figure.measure == "moyenne"
        }
        #expect(try Unreleased.leaks(figures).contains(.partly(line: "dispositif de-bgn-praemie taille 50-149")))
    }
}
