import Schemes
import TestSupport
import Testing

/// Expected amounts by hand.
@Suite("What a fact can be, and what it is between when it is unknown") struct FactLimitTests {
    private static let limited = SchemeText(
        facts: #"[{"name": "x", "title": "x", "unit": "percent", "least": 0, "most": "2 * cap"}]"#,
        values: "[\(SchemeText.value("cap", #""value": 50"#))]", amount: "x")

    @Test("The limits belong to what the fact can be", arguments: [0.0, 50, 100])
    func within(_ number: Double) throws {
        #expect(try Self.limited.result(Enterprise(id: "e", facts: ["x": number])).amount == Int(number * 100))
    }

    @Test("Outside them there is no answer, and no refusal of 0", arguments: [-0.5, 100.5])
    func outside(_ number: Double) throws {
        let result = try Self.limited.result(Enterprise(id: "e", facts: ["x": number]))
        #expect(result.outcome == .undetermined(.impossibleFact("x", number: number, least: 0, most: 100)))
        #expect(result.amount == nil)
    }

    private static let between = SchemeText(
        facts: #"[{"name": "x", "title": "x", "unit": "years", "between": [2, 8], "default-grade": "C"}]"#,
        values: "[\(SchemeText.value("unit", #""value": 10"#))]", amount: "unit * x")

    @Test("An unknown fact gives bounds of its grade; a known one gives an amount")
    func bounds() throws {
        let unknown = try Self.between.result()
        #expect(unknown.bounds == 2000...8000 && unknown.amount == nil && unknown.grade == .c)
        #expect(unknown.assumptions == [Assumption(name: "x", taken: .between(2...8))])
        let known = try Self.between.result(Enterprise(id: "e", facts: ["x": 3]))
        #expect(known.amount == 3000 && known.grade == .a && known.assumptions.isEmpty)
    }

    /// 10 or 20 a year, over 2 to 8 years.
    @Test("Bounds of the law and bounds of a fact are tried at every pair of ends")
    func both() throws {
        var text = Self.between
        text.values = "[\(SchemeText.value("unit", #""bounds": [10, 20]"#))]"
        #expect(try text.result().bounds == 2000...16_000)
    }

    @Test("A ceiling of which only the floor is known leaves from nothing to all")
    func openEnd() throws {
        let text = SchemeText(
            facts: "[\(SchemeText.fact("cost"))]", values: "[\(SchemeText.value("cap", #""bounds": [0, null]"#))]",
            steps: "[\(SchemeText.step("rate", "paid", #""of": "cost", "rate": 1, "cap": "cap""#))]", amount: "paid")
        #expect(try text.result(Enterprise(id: "e", facts: ["cost": 15])).bounds == 0...1500)
        #expect(try text.result(Enterprise(id: "e", facts: ["cost": 0])).amount == 0)
    }

    @Test("What is unknown may leave both an aid and a refusal possible: no answer")
    func undecided() throws {
        var text = Self.between
        let step = #""require": "x >= 4", "otherwise": "too few""#
        text.steps = "[\(SchemeText.step("condition", "enough", step))]"
        #expect(try text.result().outcome == .undetermined(.undecidedByBounds))
    }

    @Test("A remark is said where its condition holds")
    func remarks() throws {
        var text = Self.between
        text.rest = #", "remarks": [{"when": "not known(x)", "text": {"fr": "inconnu", "en": "unknown"}}]"#
        #expect(try text.result().remarks.map(\.english) == ["unknown"])
        #expect(try text.result(Enterprise(id: "e", facts: ["x": 3])).remarks.isEmpty)
    }
}
