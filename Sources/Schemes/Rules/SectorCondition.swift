/// The condition that the enterprise belongs to the sector for which the scheme exists; a thought experiment that tries schemes
/// everywhere lifts it.
struct SectorCondition: Rule {
    static let kind = "sector"
    let isCondition = true
    private let condition: Condition

    init(_ input: inout RuleInput) throws(SchemeError) { condition = try Condition(&input) }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        run.circumstances.isEverywhere ? 1 : try condition.value(in: &run)
    }
}
