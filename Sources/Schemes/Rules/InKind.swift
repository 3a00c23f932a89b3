/// `units` × `unit_cost`: a service, worth what it costs; no cash.
struct InKind: Rule {
    static let kind = "in-kind"
    private let units: Expression
    private let unitCost: Expression

    init(_ input: inout RuleInput) throws(SchemeError) {
        units = try input.expression("units")
        unitCost = try input.expression("unit_cost")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        try units.value(in: &run) * unitCost.value(in: &run)
    }
}
