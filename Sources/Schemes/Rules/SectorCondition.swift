/// `require` says whether the enterprise belongs to the sector for which the scheme exists, else the scheme refuses with
/// the reason `otherwise`; a thought experiment that tries schemes everywhere lifts it.
struct SectorCondition: Rule {
    static let kind = "sector"
    let isCondition = true
    private let requirement: Expression
    private let refusal: Refusal

    init(_ input: inout RuleInput) throws(SchemeError) {
        requirement = try input.expression("require")
        refusal = try Refusal(&input)
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        guard !run.circumstances.isEverywhere else { return 1 }
        guard try requirement.value(in: &run) != 0 else { throw refusal.obstacle(run) }
        return 1
    }
}
