/// `weight` × `own` + (1 − `weight`) × `class`: one's own experience and that of the class.
struct Blend: Rule {
    static let kind = "blend"
    private let weight: Expression
    private let own: Expression
    private let `class`: Expression

    init(_ input: inout RuleInput) throws(SchemeError) {
        weight = try input.expression("weight")
        own = try input.expression("own")
        `class` = try input.expression("class")
    }

    /// What has no weight is not needed.
    func value(in run: inout Run) throws(Obstacle) -> Double {
        let weight = try weight.value(in: &run)
        let ownPart = weight == 0 ? 0 : weight * (try own.value(in: &run))
        let classPart = weight == 1 ? 0 : (1 - weight) * (try `class`.value(in: &run))
        return ownPart + classPart
    }
}
