/// Points: the sum of `add`, refused under `threshold` (the threshold itself passes).
struct Points: Rule {
    static let kind = "points"
    let isCondition = true
    private let items: [Expression]
    private let threshold: Expression
    private let refusal: Refusal

    init(_ input: inout RuleInput) throws(SchemeError) {
        var items: [Expression] = []
        for var item in try input.objects("add") {
            let label = try item.text("label")
            items.append(try input.expression(try item.formula("points"), labelled: label))
            try item.finish()
        }
        self.items = items
        threshold = try input.expression("threshold")
        refusal = try Refusal(&input)
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        var score = 0.0
        for item in items { score += try item.value(in: &run) }
        guard try score >= threshold.value(in: &run) else { throw refusal.obstacle(run) }
        return score
    }
}
