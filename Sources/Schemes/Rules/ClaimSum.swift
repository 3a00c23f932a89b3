/// The sum of `sum` over claims (1 each when absent: their number).
struct ClaimSum: Rule {
    static let kind = "claims"
    private let filter: ClaimFilter
    private let term: Expression?

    init(_ input: inout RuleInput) throws(SchemeError) {
        filter = try ClaimFilter(&input)
        term = try input.optionalOfClaims("sum")
    }

    var claimWindow: ClosedRange<Int>? { filter.window }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        var sum = 0.0
        try filter.forEach(in: &run) { claim, run throws(Obstacle) in
            sum += claim.count * (try term?.value(in: &run) ?? 1)
        }
        return sum
    }
}
