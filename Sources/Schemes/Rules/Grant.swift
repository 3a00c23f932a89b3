/// `rate` × `cost`, at most `maximum`; nothing under `minimum`; what exceeds `room` (left under a ceiling of state
/// aid) is cut when `reduce` holds, else the whole is refused.
struct Grant: Rule {
    static let kind = "grant"
    private let cost: Expression
    private let rate: Expression
    private let minimum: Expression?
    private let maximum: Expression?
    private let room: Expression?
    private let reduce: Expression?

    init(_ input: inout RuleInput) throws(SchemeError) {
        cost = try input.expression("cost")
        rate = try input.expression("rate")
        minimum = try input.optionalExpression("minimum")
        maximum = try input.optionalExpression("maximum")
        room = try input.optionalExpression("room")
        reduce = try input.optionalExpression("reduce")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        var grant = try cost.value(in: &run) * rate.value(in: &run)
        if let maximum { grant = min(grant, try maximum.value(in: &run)) }
        if let room { grant = try fitted(grant, into: max(0, room.value(in: &run)), &run) }
        if let minimum, try grant < minimum.value(in: &run) { return 0 }
        return grant
    }

    private func fitted(_ grant: Double, into room: Double, _ run: inout Run) throws(Obstacle) -> Double {
        guard grant > room else { return grant }
        let isReduced = try reduce?.value(in: &run) ?? 0
        return isReduced != 0 ? room : 0
    }
}
