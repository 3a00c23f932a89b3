/// `units` × `unit_cost`: a service, worth what it costs; no cash.
struct InKind: Rule {
    static let kind = "in-kind"
    private let units: Expression
    private let unitCost: Expression

    init(_ box: inout RuleBox) throws(SchemeError) {
        units = try box.expression("units")
        unitCost = try box.expression("unit_cost")
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        try units.value(in: &run) * unitCost.value(in: &run)
    }
}
