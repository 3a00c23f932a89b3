import Statistics
import Testing

/// Expected values: R 4, `rank`, `cor(method = "kendall")`, `cor(method = "spearman")` and Fisher's transformation.
@Suite struct RankCorrelationTests {
    private let first: [Double] = [3, 1, 4, 1, 5, 9, 2, 6]
    private let second: [Double] = [2, 7, 1, 8, 2, 8, 1, 8]

    @Test func tiesShareTheMeanOfTheirRanks() {
        #expect(ranks(of: first) == [4, 1.5, 5, 1.5, 6, 8, 3, 7])
        #expect(ranks(of: second) == [3.5, 5, 1.5, 7, 3.5, 7, 1.5, 7])
        #expect(ranks(of: []) == [])
    }

    @Test func coefficientsAreThoseOfR() throws {
        let kendall = try #require(RankCorrelation.kendall(first, second))
        let spearman = try #require(RankCorrelation.spearman(first, second))
        #expect(abs(kendall - 0.1605144707810256) < 1e-14)
        #expect(abs(spearman - 0.19885368120992464) < 1e-14)
    }

    @Test func theIntervalIsThatOfBonettAndWright() throws {
        let interval = try #require(
            try RankCorrelation.spearmanInterval(0.19885368120992464, count: 8, level: 0.95))
        #expect(abs(interval.lower + 0.59385893778499099) < 1e-12)
        #expect(abs(try #require(interval.upper) - 0.79566462218386202) < 1e-12)
        #expect(try RankCorrelation.spearmanInterval(0.5, count: 3, level: 0.95) == nil)
        #expect(try RankCorrelation.spearmanInterval(1, count: 30, level: 0.95) == nil)
    }

    @Test func sameAndOppositeOrders() {
        let values = [2.0, 5, 7, 11]
        #expect(RankCorrelation.kendall(values, values) == 1)
        #expect(RankCorrelation.kendall(values, values.map { -$0 }) == -1)
        #expect(RankCorrelation.spearman(values, values.map { $0 * $0 }) == 1)
        #expect(RankCorrelation.kendall(values, [1, 1, 1, 1]) == nil)
        #expect(RankCorrelation.spearman([3, 3, 3, 3], values) == nil)
    }
}
