import Schemes
import Testing
import Words

@Suite("Kinds of rule")
struct RuleTests {
    /// The amount of a scheme whose single step is `kind` with `keys`.
    private func amount(_ kind: String, _ keys: String, values: String = "") throws -> SchemeResult {
        try SchemeText(
            values: "[\(values)]", steps: "[\(SchemeText.step(kind, "r", keys))]", amount: "r"
        ).result()
    }

    @Test("Blend: 0.55 x 2.7212 + 0.45 x 3.20 (FR-T2)")
    func blend() throws {
        let result = try amount("blend", #""weight": 0.55, "own": 2.7212, "class": 3.2"#)
        #expect(abs((result.steps.last?.value ?? 0) - 2.93666) < 1e-12)
    }

    @Test("Blend: the part without weight is not needed")
    func blendLaziness() throws {
        #expect(try amount("blend", #""weight": 0, "own": "1 / 0", "class": 3"#).amount == 300)
        #expect(try amount("blend", #""weight": 1, "own": 2, "class": "1 / 0""#).amount == 200)
    }

    @Test("Load: (1.04 + 0.18) x 1.56 + 0.22 (net mean rate of 2025: 2.12)")
    func load() throws {
        #expect(try amount("load", #""base": 1.04, "before": 0.18, "percent": 56, "after": 0.22"#).amount == 212)
    }

    @Test("Clamp", arguments: [(2.0, 300), (3.5, 350), (9.0, 400)])
    func clamp(number: Double, cents: Int) throws {
        #expect(try amount("clamp", #""of": \#(number), "low": 3, "high": 4"#).amount == cents)
    }

    @Test("Rebate: +15 % and -28 % on 40 are 34.80 (OT5)")
    func rebate() throws {
        #expect(try amount("rebate", #""of": 40, "share": 0.28, "increase": 0.15"#).amount == 3480)
    }

    @Test("Points: the threshold itself passes", arguments: [(119, false), (120, true)])
    func points(main: Int, passes: Bool) throws {
        let keys = #""add": [{"label": "a", "points": \#(main)}], "threshold": 120, "otherwise": "too few""#
        let result = try amount("points", keys)
        #expect((result.outcome == .eligible) == passes)
        #expect(result.amount == (passes ? 12000 : 0))
    }

    @Test("Brackets: each limit belongs to the bracket that says so", arguments: [(10, 4500), (11, 2500), (50, 2500)])
    func brackets(number: Int, cents: Int) throws {
        let table = SchemeText.value(
            "t", #""brackets": [{"upTo": 10, "value": 45}, {"above": 10, "upTo": 50, "value": 25}]"#)
        #expect(try amount("brackets", #""table": "t", "of": \#(number)"#, values: table).amount == cents)
    }

    @Test("Brackets: a number outside them has no value")
    func outsideBrackets() throws {
        let table = SchemeText.value("t", #""brackets": [{"upTo": 10, "value": 45}]"#)
        let result = try amount("brackets", #""table": "t", "of": 11"#, values: table)
        #expect(result.outcome == .undetermined(.noBracket(value: "t", number: 11)))
    }

    @Test(
        "Rate with floor and cap (BGN: 25 euros, 100 to 100 000)", arguments: [(3, 100), (107, 2675), (5000, 100_000)])
    func rate(fte: Int, euros: Int) throws {
        #expect(try amount("rate", #""of": \#(fte), "rate": 25, "floor": 100, "cap": 100000"#).amount == euros * 100)
    }

    @Test(
        "Grant: minimum, maximum, room under a ceiling (TMS Pros, ISI6, ISI7)",
        arguments: [
            (#""cost": 1500, "rate": 0.5, "minimum": 1000"#, 0), (#""cost": 2000, "rate": 0.5, "minimum": 1000"#, 1000),
            (#""cost": 60000, "rate": 0.5, "maximum": 25000"#, 25000),
            (#""cost": 100000, "rate": 0.65, "room": 50000, "reduce": 1"#, 50000),
            (#""cost": 100000, "rate": 0.65, "room": 50000, "reduce": 0"#, 0),
            (#""cost": 100000, "rate": 0.65, "room": "0 - 5", "reduce": 1"#, 0),
        ])
    func grant(keys: String, euros: Int) throws {
        #expect(try amount("grant", keys).amount == euros * 100)
    }

    @Test("Advance: half above the threshold, nothing at it (ISI8)", arguments: [(65000, 32500), (30000, 0)])
    func advance(grant: Int, euros: Int) throws {
        let keys = #""of": \#(grant), "share": 0.5, "tested": \#(grant), "above": 30000"#
        #expect(try amount("advance", keys).amount == euros * 100)
    }

    @Test("In kind: visits at unit cost")
    func inKind() throws {
        #expect(try amount("in-kind", #""units": 2, "unit_cost": 235.41"#).amount == 47082)
    }

    @Test("A condition that fails refuses with its words and article")
    func condition() throws {
        let result = try amount("condition", #""require": "1 = 2", "otherwise": {"fr": "non", "en": "no"}"#)
        #expect(result.outcome == .refused(step: "r", reason: Bilingual("non", "no"), reference: "art. 1"))
        #expect(result.amount == 0)
    }
}
