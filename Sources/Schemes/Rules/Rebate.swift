/// `of` × (1 + `increase` − `share`): a rate less a share of it, beside an increase of the same base.
struct Rebate: Rule {
    static let kind = "rebate"
    private let base: Expression
    private let share: Expression
    private let increase: Expression?

    init(_ input: inout RuleInput) throws(SchemeError) {
        base = try input.expression("of")
        share = try input.expression("share")
        increase = try input.optionalExpression("increase")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        let increase = try increase?.value(in: &run) ?? 0
        return try base.value(in: &run) * (1 + increase - share.value(in: &run))
    }
}
