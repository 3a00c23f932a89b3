/// `of` × (1 + `increase` − `share`): a rate less a share of it, beside an increase of the same base.
struct Rebate: Rule {
    static let kind = "rebate"
    private let base: Expression
    private let share: Expression
    private let increase: Expression?

    init(_ box: inout RuleBox) throws(SchemeError) {
        base = try box.expression("of")
        share = try box.expression("share")
        increase = try box.optionalExpression("increase")
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        let increase = try increase?.value(in: &run) ?? 0
        return try base.value(in: &run) * (1 + increase - share.value(in: &run))
    }
}
