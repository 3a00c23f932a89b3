/// `require`, else the scheme refuses with the reason `otherwise`.
struct Condition: Rule {
    static let kind = "condition"
    let isCondition = true
    private let requirement: Expression
    private let refusal: Refusal

    init(_ box: inout RuleBox) throws(SchemeError) {
        requirement = try box.expression("require")
        refusal = try Refusal(&box)
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        guard try requirement.value(in: &run) != 0 else { throw refusal.stop(run) }
        return 1
    }
}

/// The words of a refusal.
struct Refusal: Sendable {
    private let reason: Wording

    init(_ box: inout RuleBox) throws(SchemeError) { reason = try box.wording("otherwise") }

    func stop(_ run: Run) -> Stop {
        .refused(step: run.currentStep, reason: reason, reference: run.currentReference)
    }
}
