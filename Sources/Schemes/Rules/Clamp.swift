/// `of`, not under `low` and not over `high`.
struct Clamp: Rule {
    static let kind = "clamp"
    private let number: Expression
    private let low: Expression?
    private let high: Expression?

    init(_ input: inout RuleInput) throws(SchemeError) {
        number = try input.expression("of")
        low = try input.optionalExpression("low")
        high = try input.optionalExpression("high")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        var number = try number.value(in: &run)
        if let high { number = min(number, try high.value(in: &run)) }
        if let low { number = max(number, try low.value(in: &run)) }
        return number
    }
}
