/// `share` × `of` paid in advance when `tested` is above `above`; else nothing.
struct Advance: Rule {
    static let kind = "advance"
    private let grant: Expression
    private let share: Expression
    private let tested: Expression
    private let limit: Expression

    init(_ box: inout RuleBox) throws(SchemeError) {
        grant = try box.expression("of")
        share = try box.expression("share")
        tested = try box.expression("tested")
        limit = try box.expression("above")
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        guard try tested.value(in: &run) > limit.value(in: &run) else { return 0 }
        return try grant.value(in: &run) * share.value(in: &run)
    }
}
