import Statistics
import Testing

@Suite struct PairAgreementTests {
    @Test("A worked table: kappa (0.85 - 0.60) / 0.40, Jaccard 40/70, Dice 80/110")
    func workedTable() throws {
        let table = try PairAgreement(both: 40, firstOnly: 10, secondOnly: 20, neither: 130)
        #expect(abs(try #require(table.kappa) - 0.625) < 1e-15)
        #expect(abs(try #require(table.jaccard) - 40.0 / 70) < 1e-15)
        #expect(abs(try #require(table.dice) - 80.0 / 110) < 1e-15)
    }

    @Test("Where chance alone agrees on everybody, or nobody was found, there is no coefficient")
    func undefined() throws {
        let nobody = try PairAgreement(both: 0, firstOnly: 0, secondOnly: 0, neither: 50)
        #expect(nobody.kappa == nil && nobody.jaccard == nil && nobody.dice == nil)
        #expect(try PairAgreement(both: 9, firstOnly: 0, secondOnly: 0, neither: 0).kappa == nil)
        #expect(throws: StatisticsError.invalidCount(-1)) {
            try PairAgreement(both: -1, firstOnly: 0, secondOnly: 0, neither: 0)
        }
    }

    @Test("Two tools that always agree, and two that never do")
    func extremes() throws {
        #expect(try PairAgreement(both: 30, firstOnly: 0, secondOnly: 0, neither: 70).kappa == 1)
        #expect(try PairAgreement(both: 0, firstOnly: 50, secondOnly: 50, neither: 0).kappa == -1)
    }
}
