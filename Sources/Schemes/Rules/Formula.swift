/// `value`: a plain calculation.
struct Formula: Rule {
    static let kind = "formula"
    private let expression: Expression

    init(_ input: inout RuleInput) throws(SchemeError) { expression = try input.expression("value") }

    func value(in run: inout Run) throws(Obstacle) -> Double { try expression.value(in: &run) }
}
