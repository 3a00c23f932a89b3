/// `rate` × `of`, not under `floor` and not over `cap`.
struct RatedAmount: Rule {
    static let kind = "rate"
    private let base: Expression
    private let rate: Expression
    private let floor: Expression?
    private let cap: Expression?

    init(_ input: inout RuleInput) throws(SchemeError) {
        base = try input.expression("of")
        rate = try input.expression("rate")
        floor = try input.optionalExpression("floor")
        cap = try input.optionalExpression("cap")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        var amount = try base.value(in: &run) * rate.value(in: &run)
        if let floor { amount = max(amount, try floor.value(in: &run)) }
        if let cap { amount = min(amount, try cap.value(in: &run)) }
        return amount
    }
}
