import Schemes
import TestSupport
import Testing

/// Expected means by hand.
@Suite("Schemes of one sector, and means by group") struct SectorTests {
    private static let ctn = #"[{"name": "voce", "title": "item"}, {"name": "ctn", "title": "ctn"}]"#
    private static let facts = "[\(SchemeText.fact("cost")), \(SchemeText.fact("size"))]"
    private static let sector = SchemeText.step(
        "sector", "own", #""require": "if(known(ctn), ctn = 'BB', 1)", "otherwise": "another sector""#)

    private func law(steps: String = "[]", groups: String = "") throws -> SchemeInForce {
        let mean =
            #"[{"name": "mean", "title": "mean", "unit": "ratio"\#(groups), "numerator": "cost", "denominator": "size"}]"#
        return try SchemeText(facts: Self.facts, codes: Self.ctn, aggregates: mean, steps: steps, amount: "mean")
            .scheme().inForce(on: SchemeText.day("2024-06-01"))
    }

    private func firm(_ codes: [String: String], cost: Double, size: Double) -> Enterprise {
        Enterprise(id: "e", codes: codes, facts: ["cost": cost, "size": size])
    }

    private var portfolio: [Enterprise] {
        [
            firm(["ctn": "BB"], cost: 1, size: 10), firm(["ctn": "BB"], cost: 3, size: 10),
            firm(["ctn": "DD"], cost: 50, size: 10),
        ]
    }

    @Test("Another sector is refused, and is not in the mean of the sector; everywhere, it is in both")
    func sector() throws {
        let law = try law(steps: "[\(Self.sector)]")
        let own = try law.circumstances(over: portfolio)
        #expect(law.result(for: portfolio[0], own).amount == 20)
        let outside = law.result(for: portfolio[2], own)
        #expect(outside.amount == 0)
        guard case .refused(let step, _, _) = outside.outcome else { return #expect(Bool(false)) }
        #expect(step == "own")
        var everywhere = Circumstances(isEverywhere: true)
        everywhere.aggregates["mean"] = law.sums(of: "mean", over: portfolio, everywhere).aggregate
        #expect(law.result(for: portfolio[2], everywhere).amount == 180)
    }

    @Test("A mean of groups is that of the first code that is known; without any code there is no answer")
    func groups() throws {
        let law = try law(groups: #", "groups": ["voce", "ctn"]"#)
        let item = firm(["voce": "0100", "ctn": "BB"], cost: 8, size: 10)
        let means = try law.circumstances(over: portfolio + [item])
        #expect(law.result(for: portfolio[0], means).amount == 20)
        #expect(law.result(for: portfolio[2], means).amount == 500)
        #expect(law.result(for: item, means).amount == 80)
        #expect(law.result(for: firm([:], cost: 1, size: 1), means).outcome == .undetermined(.missingCode("ctn")))
        let stranger = firm(["ctn": "AA"], cost: 1, size: 1)
        #expect(law.result(for: stranger, means).outcome == .undetermined(.missingAggregate("mean")))
    }

    @Test("A mean that an enterprise states stands before one given for all, and that before the computed one")
    func given() throws {
        let scheme = try law().scheme
        let replaced = try scheme.replacing("mean", with: 7).inForce(on: SchemeText.day("2024-06-01"))
        #expect(replaced.aggregateNames.isEmpty)
        var stating = portfolio[0]
        #expect(replaced.result(for: stating).amount == 700)
        #expect(replaced.result(for: stating).aggregates == ["mean": .parameter])
        stating.facts["mean"] = 9
        #expect(replaced.result(for: stating).amount == 900)
        let computed = try law().result(for: portfolio[0], law().circumstances(over: portfolio))
        #expect(computed.amount == 180 && computed.aggregates == ["mean": .portfolio])
        #expect(throws: SchemeError.self) { try scheme.replacing("mean", with: -1) }
    }
}
