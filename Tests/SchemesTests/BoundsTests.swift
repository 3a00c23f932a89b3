import Schemes
import Testing

@Suite("Tables that are not public")
struct BoundsTests {
    private func text(_ amount: String, steps: String = "[]") -> SchemeText {
        SchemeText(
            facts: "[\(SchemeText.fact("x"))]",
            values:
                "[\(SchemeText.value("a", #""bounds": [7, 30]"#, grade: "B")), \(SchemeText.value("b", #""bounds": [1, 2]"#))]",
            steps: steps, amount: amount,
            rest: #", "gaps": [{"from": "2020-01-01", "value": "a", "missing": "the table of a"}]"#)
    }

    @Test("An amount between bounds has no single figure, and states its gap and grade")
    func bounds() throws {
        let result = try text("a * 100").result()
        #expect(result.amount == nil)
        #expect(result.bounds == 70000...300_000)
        #expect(result.outcome == .eligible)
        #expect(result.grade == .b)
        #expect(result.gaps.map(\.missing.english) == ["the table of a"])
    }

    @Test("Two unknowns that pull apart: every corner is taken")
    func corners() throws {
        #expect(try text("a - 10 * b").result().bounds == -1300...2000)
        #expect(try text("a / b").result().bounds == 350...3000)
    }

    @Test("Bounds that do not matter leave a figure")
    func harmless() throws {
        let result = try text("min(a, 5)").result()
        #expect(result.amount == 500)
        #expect(result.bounds == nil)
    }

    @Test("When a refusal depends on the unknown, the answer is open, from nothing to the amount")
    func open() throws {
        let step = SchemeText.step("condition", "enough", #""require": "a >= 10", "otherwise": "no""#)
        let result = try text("50", steps: "[\(step)]").result()
        #expect(result.outcome == .undetermined(.undecidedByBounds))
        #expect(result.lowest == 0)
        #expect(result.highest == 5000)
    }

    @Test("Without the bounded value, neither gap nor bounds")
    func unused() throws {
        let result = try text("3").result()
        #expect(result.amount == 300)
        #expect(result.gaps.isEmpty)
    }
}
