/// (`base` + `before`) × (1 + `percent` / 100) + `after`: a rate and its loadings.
struct Load: Rule {
    static let kind = "load"
    private let base: Expression
    private let before: Expression?
    private let percent: Expression?
    private let after: Expression?

    init(_ box: inout RuleBox) throws(SchemeError) {
        base = try box.expression("base")
        before = try box.optionalExpression("before")
        percent = try box.optionalExpression("percent")
        after = try box.optionalExpression("after")
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        let base = try base.value(in: &run) + (try before?.value(in: &run) ?? 0)
        let factor = 1 + (try percent?.value(in: &run) ?? 0) / 100
        return base * factor + (try after?.value(in: &run) ?? 0)
    }
}
