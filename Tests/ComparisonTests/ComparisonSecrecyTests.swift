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
