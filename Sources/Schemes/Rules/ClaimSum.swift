/// The sum of `sum` over claims (1 each when absent: their number).
struct ClaimSum: Rule {
    static let kind = "claims"
    private let filter: ClaimFilter
    private let term: Expression?

    init(_ box: inout RuleBox) throws(SchemeError) {
        filter = try ClaimFilter(&box)
        term = try box.optionalOfClaims("sum")
    }

    var claimWindow: ClosedRange<Int>? { filter.window }

    func value(in run: inout Run) throws(Stop) -> Double {
        var sum = 0.0
        try filter.forEach(in: &run) { claim, run throws(Stop) in
            sum += claim.count * (try term?.value(in: &run) ?? 1)
        }
        return sum
    }
}
