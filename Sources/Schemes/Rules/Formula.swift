/// `value`: a plain calculation.
struct Formula: Rule {
    static let kind = "formula"
    private let expression: Expression

    init(_ box: inout RuleBox) throws(SchemeError) { expression = try box.expression("value") }

    func value(in run: inout Run) throws(Stop) -> Double { try expression.value(in: &run) }
}
