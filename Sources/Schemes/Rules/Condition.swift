import Words

/// `require`, else the scheme refuses with the reason `otherwise`.
struct Condition: Rule {
    static let kind = "condition"
    let isCondition = true
    private let requirement: Expression
    private let refusal: Refusal

    init(_ input: inout RuleInput) throws(SchemeError) {
        requirement = try input.expression("require")
        refusal = try Refusal(&input)
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        guard try requirement.value(in: &run) != 0 else { throw refusal.obstacle(run) }
        return 1
    }
}

/// The words of a refusal.
struct Refusal: Sendable {
    private let reason: Bilingual

    init(_ input: inout RuleInput) throws(SchemeError) { reason = try input.bilingual("otherwise") }

    func obstacle(_ run: Run) -> Obstacle {
        .refused(step: run.currentStep, reason: reason, reference: run.currentReference)
    }
}
