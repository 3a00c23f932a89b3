/// `share` × `of` paid in advance when `tested` is above `above`; else nothing.
struct Advance: Rule {
    static let kind = "advance"
    private let grant: Expression
    private let share: Expression
    private let tested: Expression
    private let limit: Expression

    init(_ input: inout RuleInput) throws(SchemeError) {
        grant = try input.expression("of")
        share = try input.expression("share")
        tested = try input.expression("tested")
        limit = try input.expression("above")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        guard try tested.value(in: &run) > limit.value(in: &run) else { return 0 }
        return try grant.value(in: &run) * share.value(in: &run)
    }
}
