/// Points: the sum of `add`, refused under `threshold` (the threshold itself passes).
struct Points: Rule {
    static let kind = "points"
    let isCondition = true
    private let items: [Expression]
    private let threshold: Expression
    private let refusal: Refusal

    init(_ box: inout RuleBox) throws(SchemeError) {
        var items: [Expression] = []
        for var item in try box.objects("add") {
            let label = try item.text("label")
            items.append(try box.expression(try item.formula("points"), labelled: label))
            try item.finish()
        }
        self.items = items
        threshold = try box.expression("threshold")
        refusal = try Refusal(&box)
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        var score = 0.0
        for item in items { score += try item.value(in: &run) }
        guard try score >= threshold.value(in: &run) else { throw refusal.stop(run) }
        return score
    }
}
