/// `of`, not under `low` and not over `high`.
struct Clamp: Rule {
    static let kind = "clamp"
    private let number: Expression
    private let low: Expression?
    private let high: Expression?

    init(_ box: inout RuleBox) throws(SchemeError) {
        number = try box.expression("of")
        low = try box.optionalExpression("low")
        high = try box.optionalExpression("high")
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        var number = try number.value(in: &run)
        if let high { number = min(number, try high.value(in: &run)) }
        if let low { number = max(number, try low.value(in: &run)) }
        return number
    }
}
