import Schemes
import Testing

@Suite("What a rule needs beyond the enterprise")
struct AggregateTests {
    private func law() throws -> SchemeInForce {
        let mean =
            #"[{"name": "mean", "title": "mean", "unit": "ratio", "numerator": "claims_cost", "denominator": "contributions"}]"#
        return try SchemeText(
            facts: "[\(SchemeText.series("claims_cost")), \(SchemeText.series("contributions"))]", aggregates: mean,
            amount: "mean * 100"
        ).scheme().inForce(on: SchemeText.day("2024-06-01"))
    }

    private func enterprise(_ cost: Int, _ contributions: Int, weight: Double = 1) -> Enterprise {
        Enterprise(
            id: "e", weight: weight,
            years: [YearFacts(year: 2024, contributions: contributions * 100, claimsCost: cost * 100)])
    }

    @Test("The portfolio gives the ratio of its weighted sums: (10 + 3 x 20) / (100 + 3 x 100)")
    func portfolio() throws {
        let law = try law()
        let portfolio = [enterprise(10, 100), enterprise(20, 100, weight: 3)]
        let result = law.result(for: portfolio[0], try law.circumstances(over: portfolio))
        #expect(result.amount == 1750)
        #expect(result.aggregates == ["mean": .portfolio])
    }

    /// Of weight 1, 3 and 2: the last has no cost, and is in neither sum.
    @Test("Parts of a portfolio make the sums of the whole, and the weight of those left out is told")
    func parts() throws {
        let law = try law()
        func sums(_ part: [Enterprise]) -> AggregateSums { law.sums(of: "mean", over: part, Circumstances()) }
        let lacking = Enterprise(id: "f", weight: 2, years: [YearFacts(year: 2024, contributions: 10_000)])
        var whole = sums([enterprise(10, 100), lacking])
        #expect(whole.all.ratio == 0.1 && whole.all.unknown == 2)
        whole.merge(sums([enterprise(20, 100, weight: 3), lacking]))
        #expect(whole.all.ratio == 0.175 && whole.all.unknown == 4)
    }

    @Test("A published value stands before the computed one, and the result says so")
    func given() throws {
        let law = try law()
        let circumstances = try law.circumstances(over: [enterprise(10, 100)], known: ["mean": 0.5])
        let result = law.result(for: enterprise(10, 100), circumstances)
        #expect(result.amount == 5000)
        #expect(result.aggregates == ["mean": .parameter])
    }

    @Test("Neither given nor computed: no amount")
    func missing() throws {
        #expect(try law().result(for: enterprise(10, 100)).outcome == .undetermined(.missingAggregate("mean")))
    }

    @Test("A portfolio without contributions has no mean")
    func empty() throws {
        #expect(throws: Obstacle.divisionByZero(step: "mean")) { try law().circumstances(over: []) }
    }
}
