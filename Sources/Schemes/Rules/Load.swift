/// (`base` + `before`) × (1 + `percent` / 100) + `after`: a rate and its loadings.
struct Load: Rule {
    static let kind = "load"
    private let base: Expression
    private let before: Expression?
    private let percent: Expression?
    private let after: Expression?

    init(_ input: inout RuleInput) throws(SchemeError) {
        base = try input.expression("base")
        before = try input.optionalExpression("before")
        percent = try input.optionalExpression("percent")
        after = try input.optionalExpression("after")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        let base = try base.value(in: &run) + (try before?.value(in: &run) ?? 0)
        let factor = 1 + (try percent?.value(in: &run) ?? 0) / 100
        return base * factor + (try after?.value(in: &run) ?? 0)
    }
}
